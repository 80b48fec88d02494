import { cs } from './words/cs.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { no } from './words/no.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { uk } from './words/uk.ts';

/**
 * Words of role, trade and relation that are not said before a name alone, by language: they stand here and not with the words
 * around names because they name a person only where a name is known already ('a surfer', 'front-runner'). Sorted and unique.
 */
export const moreRoleWords: Readonly<Record<string, readonly string[]>> = { cs, da, de, en, es, fr, it, nl, no, pl, pt, ru, sv, uk };

/** Ranks and honours that say less of a person than any office does, by language. */
export const weakRoleWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'baron', 'baroness', 'boy', 'brother', 'dame', 'father', 'fr', 'girl', 'lady', 'lord', 'man', 'private', 'rev', 'saint', 'sister',
    'st', 'woman',
  ],
  de: [
    'baron', 'frau', 'freiherr', 'graf', 'mann', 'pater', 'schwester',
  ],
  es: [
    'niña', 'niño',
  ],
  fr: [
    'enfant', 'fille', 'garçon',
  ],
  it: [
    'ragazza', 'ragazzo',
  ],
  pl: [
    'brat', 'ks', 'siostra', 'św', 'święty',
  ],
};

/** Words of role that so many others only end like that no compound is made of them, by language: 'Gewerbe', 'udbrud', 'schouder'. */
export const looseHeads: Readonly<Record<string, readonly string[]>> = {
  da: ['brud', 'tante'],
  de: ['enkel', 'erbe', 'halter', 'macher', 'pate', 'tante', 'zeuge'],
  nl: ['ouder', 'ster', 'tante'],
  no: ['brud', 'enke', 'kone', 'tante', 'vert'],
  sv: ['brud', 'modell', 'änka'],
};

/** Words that only end like a role, by language; where nouns are written together, what others end with as well. */
export const notRoleWords: Readonly<Record<string, readonly string[]>> = {
  cs: [
    'leden', 'nice', 'září',
  ],
  da: [
    'billede', 'billeder', 'drejer', 'forsvinder', 'plejer', 'stoffer',
  ],
  de: [
    'gewerbe', 'kulturerbe', 'schalter', 'schrittmacher', 'vogelbauer',
  ],
  en: [
    'german', 'human', 'norman', 'ottoman', 'roman', 'woman-owned',
  ],
  es: [
    'adentro', 'dinero', 'enero', 'entero', 'era', 'febrero', 'fuera', 'manera', 'mejor', 'millonario', 'motor', 'primera', 'primero',
    'sector', 'tercera', 'tercero', 'vera',
  ],
  fr: [
    'dernier', 'février', 'janvier', 'liste', 'moteur', 'piste', 'secteur',
  ],
  it: [
    'brigata', 'lista', 'motore', 'quartiere', 'settore', 'vista',
  ],
  nl: [
    'gemoeder', 'waarts',
  ],
  no: [
    'ansikt', 'ansiktet', 'bevitne', 'billede', 'billeder', 'dreier', 'eiendommer', 'feedback', 'fordommer', 'forsvinner', 'rikdommer', 'stoffer',
    'sykdommer', 'ungdommer',
  ],
  pl: [
    'dolar', 'dolarz', 'dziennik', 'monitor', 'motor', 'październik', 'pomnik', 'przeciwnik', 'ręcznik', 'traktor', 'wynik',
  ],
  pt: [
    'dinheiro', 'fevereiro', 'janeiro', 'lista', 'maneira', 'motor', 'primeira', 'primeiro', 'setor', 'terceira', 'terceiro', 'vista',
  ],
  ru: [
    'больница', 'вторник', 'гостиница', 'граница', 'единица', 'итог', 'лист', 'мотор', 'налог', 'памятник', 'понедельник', 'праздник',
    'пятница', 'разница', 'столица', 'страница', 'таблица', 'улица',
  ],
  sv: [
    'comeback', 'igare', 'närmare', 'payback', 'senare', 'snabbare', 'snarare', 'starkare', 'svårare', 'vidare',
  ],
  uk: [
    'вулиця', 'в’язниця', 'лист', 'лікарниця', 'мотор', 'налог', 'пам’ятник', 'столиця', 'сторінка', 'таблиця',
  ],
};

/** Kin and friends, by language. */
export const relationWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'aunt', 'boyfriend', 'brother', 'child', 'children', 'cousin', 'dad', 'daughter', 'ex-husband', 'ex-wife', 'father', 'fiancé', 'fiancée', 'friend',
    'girlfriend', 'goddaughter', 'godfather', 'godmother', 'godson', 'grandchild', 'grandchildren', 'granddad', 'granddaughter', 'grandfather', 'grandma', 'grandmother', 'grandson', 'husband', 'in-law', 'mam', 'mom', 'mother', 'mum', 'nan', 'nephew', 'niece',
    'partner', 'sister', 'son', 'stepbrother', 'stepdad', 'stepdaughter', 'stepfather', 'stepmom', 'stepmother', 'stepsister', 'stepson', 'twin', 'uncle', 'widow', 'widower', 'wife',
  ],
  de: [
    'bruder', 'cousin', 'cousine', 'ehefrau', 'ehemann', 'enkel', 'enkelin', 'frau', 'freund', 'freundin', 'großmutter', 'großvater',
    'lebensgefährte', 'lebensgefährtin', 'mann', 'mutter', 'neffe', 'nichte', 'oma', 'onkel', 'opa', 'partner', 'partnerin', 'schwager',
    'schwester', 'schwiegermutter', 'schwiegersohn', 'schwiegertochter', 'schwiegervater', 'sohn', 'stiefsohn', 'stieftochter',
    'stiefvater', 'tante', 'tochter', 'vater', 'witwe', 'zwilling',
  ],
  nl: [
    'broer', 'broertje', 'buurman', 'buurvrouw', 'dochter', 'dochtertje', 'echtgenoot', 'echtgenote', 'kleindochter', 'kleinzoon', 'man',
    'moeder', 'neef', 'nicht', 'oma', 'oom', 'opa', 'partner', 'schoondochter', 'schoonmoeder', 'schoonvader', 'schoonzoon', 'tante',
    'vader', 'vriend', 'vriendin', 'vrouw', 'weduwe', 'weduwnaar', 'zoon', 'zoontje', 'zus', 'zusje',
  ],
  sv: [
    'brodern', 'bror', 'dotter', 'far', 'farfar', 'farmor', 'flickvän', 'fru', 'hustru', 'kusin', 'lillasyster', 'lillebror', 'make', 'mamma', 'man',
    'mor', 'morfar', 'mormor', 'pappa', 'pojkvän', 'sambo', 'son', 'storasyster', 'storebror', 'syster', 'tvilling', 'vän', 'änka',
  ],
  no: [
    'bestefar', 'bestemor', 'bror', 'datter', 'far', 'fetter', 'kjæreste', 'kona', 'kone', 'lillebror', 'lillesøster', 'mamma', 'mann',
    'mor', 'oldefar', 'onkel', 'pappa', 'samboer', 'storebror', 'storesøster', 'svoger', 'sønn', 'søskenbarn', 'søster', 'tante',
    'tvilling', 'venn',
  ],
  da: [
    'bedstefar', 'bedstemor', 'bror', 'datter', 'far', 'farfar', 'farmor', 'fætter', 'hustru', 'kone', 'kusine', 'kæreste', 'lillebror',
    'lillesøster', 'mand', 'mor', 'morfar', 'mormor', 'nevø', 'niece', 'onkel', 'storebror', 'storesøster', 'svigerfar', 'svigermor', 'søn',
    'sønnen', 'søster', 'tante', 'tvilling', 'ven', 'veninde', 'ægtemand',
  ],
  fr: [
    'ami', 'amie', 'beau-frère', 'beau-père', 'belle-mère', 'belle-sœur', 'compagne', 'compagnon', 'conjoint', 'conjointe', 'copain',
    'copine', 'cousin', 'cousine', 'femme', 'fille', 'fils', 'frère', 'grand-mère', 'grand-père', 'jumeau', 'jumelle', 'mari', 'mère',
    'neveu', 'nièce', 'oncle', 'petit-fils', 'petite-fille', 'père', 'sœur', 'tante', 'veuve', 'voisin', 'voisine', 'épouse', 'époux',
  ],
  es: [
    'abuela', 'abuelo', 'amiga', 'amigo', 'cuñada', 'cuñado', 'esposa', 'esposo', 'gemela', 'gemelo', 'hermana', 'hermano', 'hija', 'hijo',
    'madre', 'marido', 'melliza', 'mellizo', 'mujer', 'nieta', 'nieto', 'novia', 'novio', 'nuera', 'padre', 'pareja', 'prima', 'primo',
    'sobrina', 'sobrino', 'suegra', 'suegro', 'tía', 'tío', 'viuda', 'yerno',
  ],
  pt: [
    'amiga', 'amigo', 'avó', 'avô', 'companheira', 'companheiro', 'cunhada', 'cunhado', 'esposa', 'filha', 'filho', 'genro', 'gémea',
    'gémeo', 'gêmea', 'gêmeo', 'irmã', 'irmão', 'marido', 'mulher', 'mãe', 'namorada', 'namorado', 'neta', 'neto', 'nora', 'pai', 'prima',
    'primo', 'sobrinha', 'sobrinho', 'sogra', 'sogro', 'tia', 'tio', 'viúva',
  ],
  it: [
    'amica', 'amico', 'cognata', 'cognato', 'compagna', 'compagno', 'fidanzata', 'fidanzato', 'figlia', 'figlio', 'fratello', 'gemella',
    'gemello', 'madre', 'mamma', 'marito', 'moglie', 'nipote', 'nonna', 'nonno', 'padre', 'papà', 'sorella', 'suocera', 'suocero', 'vedova',
    'zia', 'zio',
  ],
  cs: [
    'babička', 'bratr', 'bratranec', 'dcera', 'děda', 'dědeček', 'kolega', 'manžel', 'manželka', 'matka', 'máma', 'neteř', 'otec',
    'partner', 'partnerka', 'přítel', 'přítelkyně', 'sestra', 'sestřenice', 'snacha', 'strýc', 'syn', 'synovec', 'tchyně', 'tchán',
    'teta', 'táta', 'vdova', 'vnuk', 'vnučka', 'zeť', 'švagr', 'švagrová',
  ],
  pl: [
    'babcia', 'brat', 'bratanek', 'ciotka', 'córka', 'dziadek', 'kuzyn', 'kuzynka', 'mama', 'matka', 'mąż', 'narzeczona', 'narzeczony',
    'ojciec', 'partner', 'partnerka', 'przyjaciel', 'przyjaciółka', 'siostra', 'siostrzeniec', 'syn', 'synowa', 'szwagier', 'teściowa',
    'teść', 'wdowa', 'wnuczka', 'wnuk', 'wujek', 'zięć', 'żona',
  ],
  ru: [
    'бабушка', 'брат', 'вдова', 'внук', 'внучка', 'дед', 'дедушка', 'дочка', 'дочь', 'дядя', 'жена', 'зять', 'коллега', 'мама', 'мать',
    'муж', 'невестка', 'отец', 'племянник', 'племянница', 'подруга', 'свекровь', 'сестра', 'сноха', 'соратник', 'супруг',
    'супруга', 'сын', 'тесть', 'тётя', 'тёща',
  ],
  uk: [
    'бабуся', 'батько', 'брат', 'вдова', 'внук', 'внучка', 'донька', 'дочка', 'дружина', 'дядько', 'дід', 'дідусь', 'зять', 'мама',
    'мати', 'невістка', 'онук', 'онука', 'племінник', 'племінниця', 'подруга', 'свекруха', 'сестра', 'син', 'теща', 'тітка', 'чоловік',
  ],
};
