// Adds up what the test runners wrote into out/*.json and says it in one line.
// usage: node scripts/count-tests.mjs [1]   1: something beside the tests failed
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reports = ['unit', 'hostile', 'e2e'].map((name) => [name, fileURLToPath(new URL(`../out/${name}.json`, import.meta.url))]);
let passed = 0;
let failed = 0;
for (const [name, path] of reports) {
  if (!existsSync(path)) {
    console.log(`The ${name} tests did not run.`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed += report.numPassedTests;
  // A file that cannot even be loaded has no tests to count, and is a failure.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  failed += report.numFailedTests + unloaded;
}
if (failed === 0 && process.argv[2] === '1') failed = 1;
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
