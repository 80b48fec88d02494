import { rememberWords } from '../../text/remember-words.ts';

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

/** Judges the classes and ids of one page. */
export class ClassVerdicts {
  private readonly known = new Map<string, ClassVerdict>();

  of(name: string): ClassVerdict {
    if (name === '') return PLAIN;
    let verdict = this.known.get(name);
    if (verdict === undefined) {
      const { unlikely, maybe, short } = judge(name);
      // The number keeps distinct classes distinct: siblings of one class belong together.
      verdict = { unlikely, maybe, short: `c${this.known.size}${short}` };
      this.known.set(name, verdict);
    }
    return verdict;
  }
}

/** Each class once, whatever pages have it: those of one site share most of theirs. */
const judge = rememberWords((written): ClassVerdict => {
  // Readability minds no case; lower case is tested faster.
  const name = written.toLowerCase();
  const kind = SHARE.test(name) ? ' share' : NEGATIVE.test(name) ? ' promo' : '';
  return { unlikely: UNLIKELY.test(name), maybe: MAYBE.test(name), short: `${POSITIVE.test(name) ? ' entry' : ''}${kind}${BYLINE.test(name) ? ' byline' : ''}` };
});
