/** The small words around a role in one language. All lower-case, sorted and unique. */
export interface RoleGrammar {
  /** Articles: they stand before a role and are no part of it. */
  readonly articles: readonly string[];
  /** 'his', 'her', 'their': part of a role that is a relation. */
  readonly possessives: readonly string[];
  /** Prepositions that carry a role on: 'president of', 'spokesman for'. */
  readonly of: readonly string[];
  readonly and: readonly string[];
  /** 'one', before 'of the'. */
  readonly one: readonly string[];
  /** Forms of 'to be' (and 'become', 'remain') between a name and a role. */
  readonly be: readonly string[];
  /** Words no role goes across: verbs, relative pronouns, conjunctions, adverbs. */
  readonly enders: readonly string[];
  /** Endings of words that are roles, besides the listed ones: 'ologist'. */
  readonly endings: readonly string[];
  /** Where adjectives follow their noun, the few words that may stand before one; absent where adjectives come first. */
  readonly before?: readonly string[];
  /** True where nouns are written together ('Bundesfinanzminister'), so that the end of a word tells the role. */
  readonly compounds?: true;
  /** True where a noun follows another in the genitive, without a preposition ('prezes partii'). */
  readonly genitives?: true;
}

const list = (words: string): readonly string[] => [...new Set(words.split(' '))].sort();

const en: RoleGrammar = {
  articles: list('a an another one the this that'),
  possessives: list('her his its my our their your'),
  of: list('at for from in of on to with'),
  and: list('& and'),
  one: list('another one'),
  be: list('are became become becomes is remains remained was were'),
  enders: list(
    'about above across after again against ago along alongside already also although among amid and/or any are around as asked at away back be became because become been before began behind being below beside besides between both but by called came can could dear despite did do does down during each early either even every except far few for from get gets give given go goes going gone got had has have having he hello her here hi him how however i if in including inside instead into is it just late later left let like likely made make makes many may me meanwhile meet meeting met might more most much must named near never next no nor not now of off on once only onto or other others our out outside over per perhaps put rather right said saw say saying says see seen shall she should since so some soon still such take taken takes tell telling tells than thank thanks that their them then there these they this those though through throughout thus till to today together told took toward towards under unless unlike until up upon us versus very via visit visited visiting vs was we week went were what whatever when where whereas whether which while who whom whose why will with within without would yesterday yet you after dear defeat defeating beat beats join joins replace replaces replacing succeed succeeds support supports call calls ask asks write writes wrote quote quotes think thinks believe want wants helped help helps face faces facing follow follows oust back accuse accuses attack attacks say',
  ),
  endings: list('analyst anist builder carrier chemist dealer driver editor enist fighter hander holder ician icist keeper leader lawyer logist maker man manager minister model officer omist onist owner person player practor president runner scientist secretary setter star therapist trainer turner urist vist woman worker writer'),
};

const de: RoleGrammar = {
  articles: list('das dem den der des die ein eine einem einen einer eines'),
  possessives: list('dein deine deinem deinen deiner deines ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen meiner meines sein seine seinem seinen seiner seines unser unsere unserem unseren unserer unseres'),
  of: list('am an auf aus bei beim der des für im in von vom zur'),
  and: list('& und'),
  one: list('ein eine einer eines'),
  be: list('bleibt bleiben ist sind war waren wird wurde'),
  enders: list(
    'aber als also am an auch auf aus bei bereits bevor bis damit danach dann dass davon dazu denen deren dessen doch durch er es etwa für gegen habe haben hat hatte hatten heißt hier hinter ich im immer in indem ist ja jedoch kann können konnte laut mit muss nach nachdem neben nicht noch nun nur ob oder ohne sagt sagte schon sei seien seit sich sie sind so sobald sogar soll sollte sowie statt trotz um und unter vom von vor während wann war waren warum was weil welche welcher wenn wer werden wie wieder will wird wo worden wurde wurden zu zum zur zwischen über',
  ),
  endings: list('ärztin forscherin läuferin sportlerin'),
  compounds: true,
};

const nl: RoleGrammar = {
  articles: list('de een het'),
  possessives: list('haar hun jouw jullie mijn ons onze uw zijn'),
  of: list('aan bij in op uit van voor'),
  and: list('& en'),
  one: list('een één'),
  be: list('blijft is was werd wordt'),
  enders: list('aan al als bij dan dat ik je jij mij u wij we ze hem die dit door dus echter en er had hebben heeft hij hoe in is kan kon maar met na naar niet nog nu of om omdat ook op over sinds terwijl te tegen tevens ten tijdens toen tot tussen uit van vanaf volgens voor waar wat wel werd wie wil worden wordt zal zei zegt ze zich zij zo zoals zonder zou'),
  endings: list("man vrouw 'er ’er"),
  compounds: true,
};

const sv: RoleGrammar = {
  articles: list('de den det en ett'),
  possessives: list('deras dess hans hennes min mitt sin sina sitt vår vårt'),
  of: list('av för från hos i med på till vid'),
  and: list('& och'),
  one: list('en ett'),
  be: list('blev blir är var'),
  enders: list('att av blev blir den det dock där efter eller enligt för från får före genom ha hade han har hon hos hur i in inför inte ja kan kommer men med mot måste nu när och om också på sa sade ska skulle som så säger till under upp ut utan var vad vem vid vill än är även åt över'),
  endings: list('ansvarig kvinna man chef ledare mästare are'),
  compounds: true,
};

const no: RoleGrammar = {
  articles: list('de den det ei en et'),
  possessives: list('deres hans hennes min mitt sin sine sitt vår vårt'),
  of: list('av for fra hos i med på til ved'),
  and: list('& og'),
  one: list('en et'),
  be: list('ble blir er var'),
  enders: list('at av ble blir da den der det dermed eller en er etter for fra før ha hadde han har hos hun hva hvem hvis hvor i ifølge ikke inn kan kom med men mens mot må nå når og også om opp over på sa sier siden skal skulle som så til under ut uten var ved vil ville å'),
  endings: list('ansvarlig kvinne mann sjef leder mester'),
  compounds: true,
};

const da: RoleGrammar = {
  articles: list('de den det en et'),
  possessives: list('deres hans hendes min mit sin sine sit vores'),
  of: list('af for fra hos i med på til ved'),
  and: list('& og'),
  one: list('en et'),
  be: list('blev bliver er var'),
  enders: list('af at blev bliver da den der det dog efter eller er for fra før gennem ham han har have havde hos hun hvad hvem hvis hvor i ifølge ikke ind kan kom med men mens mod nu når og også om op over på sagde siden siger skal skulle som så til ud uden under var ved vil ville'),
  endings: list('ansvarlig ansvarlige kvinde mand chef leder mester'),
  compounds: true,
};

const fr: RoleGrammar = {
  articles: list('d des l la le les un une'),
  possessives: list('leur leurs ma mes mon nos notre sa ses son vos votre'),
  of: list('a au aux auprès chargé chargée chez d dans de des du en pour sur à'),
  and: list('& et'),
  one: list('un une'),
  be: list('devient est était fut reste'),
  enders: list('a affirme afin ainsi alors après au aussi aux avait avant avec c car ce celle celui ces cet cette chez comme contre dans de depuis derrière devant dit donc dont du durant déclare déclaré elle elles en entre envers est et ici il ils jamais je jusque lors lorsque lui mais malgré même n ne ni non nous on ont ou où par parce pas pendant peut pour pourtant puis qu quand que quel quelle qui quoi s sans se selon sauf sera seront si soit sont sous sur toujours tout toutefois trop très vers via voici voilà vous y à écrit également était été être'),
  endings: list('iste logue teur thérapeute trice cien cienne seur seuse'),
  before: list('ancien ancienne co-président ex feu futur future grand grande jeune nouveau nouvel nouvelle premier première vice'),
};

const es: RoleGrammar = {
  articles: list('el la las los lo un una uno'),
  possessives: list('mi mis nuestra nuestras nuestro nuestros su sus'),
  of: list('a al ante con de del en para por'),
  and: list('& e y'),
  one: list('un una uno'),
  be: list('era es fue sigue'),
  enders: list('además afirma afirmó al ante antes apenas así aseguró aunque ayer bajo cada como con contra cual cuando cuya cuyo de del desde después dice dijo donde durante él e ella ellos en entonces entre era es esa ese eso esta está este esto fue fueron ha había han hasta hay hoy incluso junto le les lo los luego mas mientras muy ni no nos nunca o para pero poco por porque pues que quien quienes se sea según ser si sido sin sino sobre solo son también tan tanto tiene todavía tras tuvo u ya'),
  endings: list('ista logo loga dor dora tor tora'),
  before: list('actual antiguo antigua entonces ex exministro expresidente gran joven nueva nuevo primer primera vice'),
};

const pt: RoleGrammar = {
  articles: list('a as o os um uma'),
  possessives: list('minha meu nossa nosso seu seus sua suas'),
  of: list('a ao da das de do dos em na nas no nos para pela pelo à'),
  and: list('& e'),
  one: list('um uma'),
  be: list('era foi é segue'),
  enders: list('afirma afirmou ainda além antes ao após aos assim até cada com como contra da das de depois desde diante disse diz do dos durante e ela ele eles em enquanto entre era essa esse esta este está foi foram há hoje já lhe mas mesmo muito na nas nem no nos não num numa o ou para pela pelo pois por porque quando que quem qual se segundo seja sem ser sido sob sobre também tem ter teve tinha uma vai às é'),
  endings: list('ista logo loga dor dora tor tora'),
  before: list('antigo antiga atual então ex ex-ministro ex-presidente grande jovem nova novo primeira primeiro vice'),
};

const it: RoleGrammar = {
  articles: list('gli i il l la le lo un una uno'),
  possessives: list('loro mia mio nostra nostro sua sue suo suoi'),
  of: list('a agli ai al alla alle allo con d da dal dalla de degli dei del dell della delle dello di in nel nella per presso'),
  and: list('& e ed'),
  one: list('un una uno'),
  be: list('era fu rimane è'),
  enders: list('a ad afferma ai al alla alle anche ancora attraverso avere aveva c che chi ci ci come con contro cosa così cui da dal dalla dei del della delle dello di dice dicono dietro dopo dove durante e ecco ed era erano essere fino fra già grazie ha hanno il in infatti insieme intanto io invece lo loro lui ma mentre nel nella no noi non nonostante o ogni oltre ora per perché però poi prima qua quale quando quanto quasi quello questa questo qui quindi se secondo sei senza si siamo sia solo sono sotto su sul sulla tra tuttavia tutto un una verso è'),
  endings: list('ista logo loga tore trice iere iera'),
  before: list('attuale defunto ex futuro giovane grande neo nuova nuovo prima primo vice'),
};

const pl: RoleGrammar = {
  articles: [],
  possessives: list('ich jego jej mój moja swoją swoim swój'),
  of: list('ds. do do spraw dla przy w z'),
  and: list('& i oraz'),
  one: list('jeden jedna jednego jednej jednym'),
  be: list('był była jest pozostaje został'),
  enders: list('a aby albo ale ani aż bez bo by był było być czy dla do gdy gdyby gdzie i ich ja jak jako jednak jest jeśli już kiedy kto która które którego której których który którym którzy lub ma mimo może na nad nie niż o od on ona oni oraz po pod podczas ponieważ poza przed przez przy przeciw są się tak także tam te tego ten to tu twierdzi tylko tym u w wobec według więc wraz z za ze że żeby'),
  endings: list('istka ista log lożka tor torka arz arka nik niczka'),
  genitives: true,
};

const cs: RoleGrammar = {
  articles: [],
  possessives: list('jeho její jejich můj svého svůj'),
  of: list('pro v z ze'),
  and: list('& a i'),
  one: list('jeden jedna jednoho jedné'),
  be: list('byl byla je zůstává'),
  enders: list('a aby ale ani asi až během bez bude by byl byla bylo byli být co či do i jak jako je jeho jejich jen jestli ji jsem jsou k kde kdo kdy kdyby když která které kterého kterou který ke má mezi může na nad nebo než není o od on ona pak po pod podle pokud po pouze proč pro proti protože před přes při s se si tak také ten to tedy u už v ve však vůči z za ze zatímco že'),
  endings: list('ista istka log ložka tel telka tor torka ník nice ář ářka ař ařka'),
  genitives: true,
};

const ru: RoleGrammar = {
  articles: [],
  possessives: list('его её ее их мой свой своего своей своим'),
  of: list('в во из по при с'),
  and: list('& и'),
  one: list('один одна одного одной одному'),
  be: list('был была остается стал стала является это'),
  enders: list('а без более бы был была были было быть в вам вас во вот все всех вы где да даже для до если есть еще же за заявил заявила и из или им их к как какой когда который которая которого которой которые которых кто ли либо между меня мне мы на над нам не него нее нет ни но о об однако он она они от отметил перед под по пока после потом потому при про раз рассказал с сам сказал со сообщил сообщила среди так также такой там то того тоже только том тогда у уже хотя чего через что чтобы эта эти это этого этой этот я'),
  endings: list('вед граф ист истка лог олог тель тельница ник ница тор ёр щик щица'),
  genitives: true,
};

const uk: RoleGrammar = {
  articles: [],
  possessives: list('його її їх їхній мій свого своєї свій'),
  of: list('в з з питань зі при у із'),
  and: list('& і й та'),
  one: list('один одна одного однієї'),
  be: list('був була є залишається став стала це'),
  enders: list('а або але без би був була були було бути в вже ви від він вона вони все всіх де для до доки є ж за заявив заявила з зі і із її їх й його коли крім ми на над навіть нас не немає ні але о об однак от під після по повідомив повідомила поки при про проти перед розповів сказав своєї собі та так також там те тим то того тоді тому у усе хоча хто це цей цього ці через чи що щоб як яка яке який якого якої які яких якщо я'),
  endings: list('вець знавець ист іст лог тель телька ник ниця тор торка'),
  genitives: true,
};

/** By language, see `baseLanguage`. */
export const roleGrammars: Readonly<Record<string, RoleGrammar>> = { cs, da, de, en, es, fr, it, nl, no, pl, pt, ru, sv, uk };
