import { lookupKey } from './lookup-key.ts';

// The names table has towns in Latin letters alone. What no case changes of those that news in Russian and Ukrainian are full of;
// left out are those whose stem begins common family or first names (Николаев, София, Милан).
const written =
  'астан астрахан алмат анкар афин багдад баку барнаул барселон белгород белград берлин берлін бишкек брюссел брянск будапешт бухарест вашингтон варшав вильнюс винниц вінниц владивосток волгоград воронеж гааг гомел гонконг грозн дамаск дели днепр дніпр донецк донецьк дубай душанбе екатеринбург ереван єреван житомир женев запорож запоріж иркутск ижевск иерусалим єрусалим стамбул каир казань казани калининград кемеров киев києв київ кишин копенгаген краматорск краматорськ красноярск краснодар кременчук крым крим курск лондон лос-анджелес луганск луганськ луцк луцьк львов львів мадрид мариупол маріупол махачкал минск мінськ москв мурманск мюнхен новосибирск нью-йорк одесс одес омск оренбург осло париж пекин пекін пенз перм петербург полтав праг пхеньян рим риг саратов самар санкт-петербург севастопол сеул симферопол сімферопол сингапур сочи стокгольм ташкент таллин тбилис тбіліс тегеран тель-авив тернопол тернопіл токио токіо томск торонто тул тюмен ужгород уф хабаровск харьков харков харків хельсинки херсон хмельницк хмельницьк черкас чернигов чернігов чернівц черновц челябинск чикаго шанхай ялт ярославл';
/** What their cases add: 'Москв-ою', 'Харьков-ом'. With anything else it is another word: 'Казанцев', 'Бакунин'. */
const endings: ReadonlySet<string> = new Set(' а я ы и у ю е о ь і ї є ой ою ей ею ом ем єм ью ові еві єві ий ый ого ому ым'.split(' '));
const LONGEST = 3;
/** Of those, the endings of adjectives: 'Грозного'. Other towns have none; family names do: 'Минский', 'Томского'. */
const adjectival: ReadonlySet<string> = new Set('ий ый ого ому ым'.split(' '));
const adjectives: ReadonlySet<string> = new Set(['грозн', 'хмельницк', 'хмельницьк']);
/** Cases of towns that are as well a first or a family name of women. */
const persons: ReadonlySet<string> = new Set(['львова', 'рима']);

let stems: ReadonlySet<string> | null = null;

/** True for the folded name of a town, in whatever case: 'москвой', 'києві'. */
export function isCyrillicTown(folded: string): boolean {
  const first = folded.charCodeAt(0);
  if (first < 0x400 || first > 0x52f) return false;
  stems ??= new Set(written.split(' ').map(lookupKey));
  if (persons.has(folded)) return false;
  for (let length = folded.length; length >= Math.max(2, folded.length - LONGEST); length--) {
    const ending = folded.slice(length);
    const stem = folded.slice(0, length);
    if (endings.has(ending) && stems.has(stem) && (!adjectival.has(ending) || adjectives.has(stem))) return true;
  }
  return false;
}
