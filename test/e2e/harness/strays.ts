/** Traffic of the browser itself, which no setting turns off. */
const vendors = /^\w+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)(?:[:/]|$)/;
/** Where the tests' own pages stand. */
const tests = /^\w+ https?:\/\/(?:[\w-]+\.test|localhost|127\.0\.0\.1)(?:[:/]|$)/;

/** Requests that the browser did not make for itself; its question for a page's icon left out. */
export const notOfTheBrowser = (requests: readonly string[]): string[] => requests.filter((request) => !vendors.test(request) && !request.endsWith('/favicon.ico'));

/** Requests that neither the browser nor a page of the tests made: nobody but the extension is left. */
export const strays = (requests: readonly string[]): string[] => notOfTheBrowser(requests).filter((request) => !tests.test(request));
