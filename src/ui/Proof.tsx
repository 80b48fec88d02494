import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly permissions: readonly string[];
  readonly policy: string;
  readonly version: string;
}

const reasons = new Map<string, MessageKey>([
  ['activeTab', 'permissionActiveTab'],
  ['scripting', 'permissionScripting'],
  ['storage', 'permissionStorage'],
  ['contextMenus', 'permissionContextMenus'],
]);

/** What the browser itself says of Lede: permissions held, the policy that keeps it off the network, the version and how to check it. */
export function Proof({ permissions, policy, version }: Props) {
  const words = useWords();
  return (
    <section class="options-section">
      <h2>{words.translate('proof')}</h2>
      <h3 class="label">{words.translate('proofPermissions')}</h3>
      <dl class="permissions">
        {permissions.map((permission) => {
          const reason = reasons.get(permission);
          return (
            <div key={permission} class="permission">
              <dt>
                <code dir="ltr">{permission}</code>
              </dt>
              {reason && <dd>{words.translate(reason)}</dd>}
            </div>
          );
        })}
      </dl>
      <h3 class="label">{words.translate('proofPolicy')}</h3>
      <pre class="code" dir="ltr">
        {policy}
      </pre>
      <p class="hint">{words.translate('proofPolicyHint')}</p>
      <h3 class="label">{words.translate('proofCheck')}</h3>
      <p>
        {words.translate('proofVersion')} <bdi>{version}</bdi>
      </p>
      <p class="hint">{words.translate('proofCheckHint')}</p>
      <pre class="code" dir="ltr">
        sha256sum --check --ignore-missing SHA256SUMS
      </pre>
    </section>
  );
}
