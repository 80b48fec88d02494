import type { RolePlace } from '../roles/role-place.ts';
import { endsPhrase } from '../roles/ends-phrase.ts';
import { listStart } from '../roles/list-start.ts';
import { nounEnd } from '../roles/noun-end.ts';

/** Animals that have names in the news, by language. */
const animals: Readonly<Record<string, readonly string[]>> = {
  da: ['elefant', 'hest', 'hund', 'hunden', 'kat', 'katten', 'løve'],
  de: ['elefant', 'elefantin', 'hengst', 'hund', 'hündin', 'kater', 'katze', 'löwe', 'pferd', 'stute', 'wallach'],
  en: [
    'alligator', 'alpaca', 'animal', 'ape', 'beagle', 'bear', 'bull', 'bulldog', 'calf', 'camel', 'cat', 'chihuahua', 'chimpanzee', 'collie', 'colt', 'corgi', 'cow', 'crocodile', 'crossbreed', 'cub', 'dachshund', 'deer', 'dog',
    'dolphin', 'donkey', 'duck', 'eagle', 'elephant', 'falcon', 'ferret', 'filly', 'foal', 'fox', 'gelding', 'giraffe', 'goat', 'goose', 'gorilla', 'greyhound', 'hamster', 'horse', 'hound', 'husky', 'kelpie', 'kitten',
    'labrador', 'lamb', 'leopard', 'lion', 'lioness', 'lizard', 'llama', 'lurcher', 'mare', 'mongrel', 'monkey', 'mouse', 'mule', 'orangutan', 'orca', 'otter', 'owl', 'panda', 'parrot', 'penguin', 'pig', 'pony',
    'poodle', 'pug', 'puppy', 'python', 'rabbit', 'racehorse', 'rat', 'reindeer', 'retriever', 'rhino', 'rooster', 'rottweiler', 'schnauzer', 'seal', 'sheep', 'sheepdog', 'snake', 'spaniel', 'stallion', 'steer', 'swan',
    'tabby', 'terrier', 'tiger', 'tortoise', 'turtle', 'walrus', 'whale', 'whippet', 'wolf',
  ],
  es: ['caballo', 'elefante', 'gata', 'gato', 'león', 'perra', 'perro', 'yegua'],
  fr: ['chat', 'chatte', 'cheval', 'chien', 'chienne', 'éléphant', 'jument', 'lion'],
  it: ['cagna', 'cane', 'cavalla', 'cavallo', 'elefante', 'gatta', 'gatto', 'leone'],
  nl: ['hond', 'kat', 'kater', 'merrie', 'olifant', 'paard'],
  no: ['elefant', 'hest', 'hund', 'hunden', 'katt', 'katten', 'løve'],
  pl: ['kot', 'koń', 'pies', 'słoń', 'suczka'],
  pt: ['cachorra', 'cachorro', 'cadela', 'cavalo', 'cão', 'elefante', 'gata', 'gato', 'égua'],
  ru: ['кобыла', 'кот', 'кошка', 'лошадь', 'пёс', 'слон', 'собака'],
  sv: ['elefant', 'häst', 'hund', 'hunden', 'katt', 'katten', 'lejon'],
};
/** English words between an animal and its name. */
const called: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed']);

/** True where the page says that a name is an animal's: 'her dog Lua', 'her dog, Lua,', 'an elephant named Lua', 'Lua, an African elephant', 'Lua is a cat.'. */
export function isAnimal(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  const own = animals[lexicon.language] ?? [];
  // 'dogs named Ada, Bosco and Lua'
  const start = listStart(place);
  const ends = tokens[first - 2]?.text === ',' && lexicon.isAnd(tokens[first - 1]?.lower ?? '');
  if (start < first && first === last && !ends && endsPhrase(place, last + 1) && called.has(tokens[start - 1]?.text ?? '') && own.some((animal) => tokens[start - 2]?.text === `${animal}s`)) return true;
  const isCalled = called.has(tokens[first - 1]?.text ?? '');
  // 'Her dog, Ada, rides along'; 'a kelpie cross called Ada'
  const isSetOff = !isCalled && tokens[first - 1]?.text === ',' && /^[,.]$/.test(tokens[last + 1]?.text ?? '') && tokens.slice(Math.max(0, first - 5), first - 2).some(({ lower }) => lexicon.isPossessive(lower));
  const at = isCalled || isSetOff ? first - 2 : first - 1;
  const before = isCalled && /^(?:,|cross)$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  // 'her horse Early Riser', but 'the dog Ada Cole found'
  const isNamed = first === last || isCalled || lexicon.isPossessive(tokens[before - 1]?.lower ?? '');
  if (isNamed && (own.includes(tokens[before]?.lower ?? '') || (isCalled && own.includes(tokens[before]?.lower.replace(/s$/, '') ?? ''))) && tokens[before]?.isCapital === (lexicon.language === 'de')) return true;
  // 'Bosco is a cat.'
  if (lexicon.language === 'en' && first === last && tokens[last + 3]?.isCapital === false && tokens[last + 1]?.lower === 'is' && lexicon.isArticle(tokens[last + 2]?.lower ?? '') && own.includes(tokens[last + 3]?.lower ?? '') && tokens[last + 4]?.isWord !== true) return true;
  if (tokens[last + 1]?.text !== ',' || !lexicon.isArticle(tokens[last + 2]?.lower ?? '')) return false;
  // 'She bought her mother, Ada, a cow.'
  if (tokens[first - 1]?.text === ',' && lexicon.isRelation(tokens[first - 2]?.lower ?? '')) return false;
  const end = nounEnd(place, last + 3);
  // 'Ada Cole, a lion of the Senate'
  if (lexicon.isOf(tokens[end]?.lower ?? '')) return false;
  const phrase = tokens.slice(last + 3, end);
  // Where adjectives follow their noun, it is the first word; else it is the last. 'Ada Cole, a dog trainer' is none.
  // 'Ada Cole, a retired Navy SEAL'
  const noun = lexicon.grammar.before === undefined ? phrase.at(-1) : phrase[0];
  return own.includes(noun?.lower ?? '') && (lexicon.language !== 'en' || noun?.isCapital === false);
}
