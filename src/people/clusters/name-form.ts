import { rememberWords } from '../../text/remember-words.ts';
import { comparableWord } from './comparable-word.ts';

/** A name taken apart for comparing. */
export interface NameForm {
  /** As the page writes it. */
  readonly text: string;
  /** The words that carry the name, folded: no particles, no generation. 'Ursula von der Leyen' → ursula, leyen. Never empty. */
  readonly words: readonly string[];
  /** 'jr', 'sr', 'ii' …, where the name has one. */
  readonly generation?: string;
  /** The word in quotes or brackets inside the name, folded: 'mac' of 'Malcolm "Mac" Reed', where it is one. */
  readonly nickname?: string;
  /**
   * True where the name begins with a particle ('van Hollen', 'al-Assad'): what follows may be a family name. A particle with a
   * capital letter is among the words then, for it may be a first name too ('Di Li').
   */
  readonly particleFirst: boolean;
}

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'jnr', 'snr', 'junior', 'senior', 'filho', 'neto']);
/** Small words in names, in all languages at once: as part of a name they are nothing else anywhere. */
const particles: ReadonlySet<string> = new Set(
  'a af al ap av ben bin bint da dal dalla das de degli dei del della der den des di do dos du e el ibn la las le los of the ten ter te und van ver vom von y zu zum zur'.split(' '),
);

/** Initials without dots before a family name: 'AJ Reed' is 'A.J. Reed'. */
const bareInitials = /^(\p{Lu})(\p{Lu})(?= .*\p{Ll})/u;

/** Takes a name apart. Hyphens part words too, so that 'Jong-un' is 'Jong Un' and 'Assad' is part of 'al-Assad'. */
export const nameForm = rememberWords((text: string): NameForm => {
  // What stands in quotes or brackets is a nickname: 'Dwayne "The Rock" Johnson' is compared without it.
  const plain = text.replace(/\s?[("“„«][^()"“”„«»]*[)"”“»]\s?|\s['‘][^'‘’]+['’]\s/gu, ' ').trim();
  const inside = plain === text ? undefined : /\p{L}\s[("“„«'‘](\p{Lu}[\p{L}-]+)[)"”“»'’]\s\p{L}/u.exec(text)?.[1];
  const all = (plain === '' ? text : plain.replace(bareInitials, '$1.$2.')).split(/[\s\u00a0,‐‑–·・•-]+|(?<=\p{Lu}\.)(?=\p{Lu})/u).map(comparableWord).filter((word) => word !== '');
  const last = all.at(-1);
  const generation = all.length > 1 && last !== undefined && generations.has(last) ? last : undefined;
  const named = generation === undefined ? all : all.slice(0, -1);
  const capital = /^\p{Lu}/u.test(plain);
  const words = named.filter((word, index) => !particles.has(word) || (index === 0 && capital));
  return {
    text,
    words: words.length > 0 ? words : all.length > 0 ? all : [text.toLowerCase()],
    particleFirst: named.length > 1 && particles.has(named[0] ?? ''),
    ...(generation === undefined ? {} : { generation }),
    ...(inside === undefined ? {} : { nickname: comparableWord(inside) }),
  };
});
