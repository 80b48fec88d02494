// Readability tests an element's class and id against the same long expressions up to nine times. Here each
// distinct class is tested once, and the copy gets a short name that those expressions judge alike.

const UNLIKELY = /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/;
const MAYBE = /and|article|body|column|content|main|shadow/;
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/;
const NEGATIVE = /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/;
const BYLINE = /byline|author|dateline|writtenby|p-author/;
const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/;

/** What Readability would think of a class or an id. */
export interface ClassVerdict {
  /** It would throw the element away at once, were it not for `maybe`. */
  readonly unlikely: boolean;
  readonly maybe: boolean;
  /** A short name that it judges as it would judge the whole. */
  readonly short: string;
}

const PLAIN: ClassVerdict = { unlikely: false, maybe: false, short: '' };

/** Judges classes and ids, each distinct one once. */
export class ClassVerdicts {
  private readonly known = new Map<string, ClassVerdict>();

  of(name: string): ClassVerdict {
    if (name === '') return PLAIN;
    let verdict = this.known.get(name);
    if (verdict === undefined) {
      verdict = judge(name, this.known.size);
      this.known.set(name, verdict);
    }
    return verdict;
  }
}

/** The number keeps distinct classes distinct: siblings of one class belong together. */
function judge(written: string, number: number): ClassVerdict {
  // Readability minds no case; lower case is tested faster.
  const name = written.toLowerCase();
  let short = `c${number}`;
  if (POSITIVE.test(name)) short += ' entry';
  if (SHARE.test(name)) short += ' share';
  else if (NEGATIVE.test(name)) short += ' promo';
  if (BYLINE.test(name)) short += ' byline';
  return { unlikely: UNLIKELY.test(name), maybe: MAYBE.test(name), short };
}
