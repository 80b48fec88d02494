import { asFirstName, isAnyName } from '../../known-word.ts';

/** Written down by hand from what is generally known: Arabic first names that the table of names does not know, women's for the most part. */
const first: ReadonlySet<string> = new Set(
  'آمال آمنة أشرف أماني أميمة أيوب إدريس إسماعيل إكرام إلهام إلياس إيناس إيهاب ابتسام ابراهيم احمد اسماعيل اشرف بدر بسمة بشرى بلال بهاء تامر جابر جميلة جواد جورج حاتم حمزة حنان خديجة ديما دينا رانيا رحاب رشا رشيد رنا رندا رولا ريم ريما زكريا زياد زيد زينب سارة سحر سعاد سلمى سلوى سمية سميرة سناء سهام سهى سهير سوزان سوسن شادي شريفة شهد شيماء صفاء ضياء طه عائشة عباس عبير عثمان عدنان عصام عفاف علاء عماد عمار عمرو غادة غسان فؤاد فاتن فادي فاروق فايز فراس فريد فريدة كلثوم كوثر لبنى لطيفة لمياء لينا مأمون مؤيد مازن ماهر مجدي مدحت مراد مروان مروة معتز مليكة منال منصور منير منيرة مها مهدي موسى ميساء نادر نادية نبيل نبيلة نجاة نجلاء نجوى نجيب نزار نسرين نعيمة نهى نوال نورا هاجر هالة هشام هناء هند هيثم هيفاء وائل وسام وسيم وفاء ياسمين ياسين يحيى يسرا يسرى يونس'.split(' '),
);
/** Words that tie parts of names together. */
export const links: ReadonlySet<string> = new Set('آل أبو أبي أم ابن ابو بن بنت عبد ولد'.split(' '));

/** True for a known first name. */
export const isFirst = (word: string): boolean => first.has(word) || asFirstName(word) >= 2;

/** True for a word known in anybody's name. */
export const isKnown = (word: string): boolean => first.has(word) || isAnyName(word) || (word.startsWith('ال') && isAnyName(word.slice(2)));

/** 'said' and the like, which the speaker's name follows. */
const saying = new Set('قال قالت يقول تقول أضاف أضافت يضيف تضيف أوضح أوضحت يوضح توضح أكد أكدت يؤكد تؤكد صرح صرحت ذكر ذكرت أشار أشارت يشير تشير اعتبر اعتبرت يرى ترى أعلن أعلنت كشف كشفت شدد شددت تابع تابعت لفت لفتت بحسب وفق رأى علق علقت'.split(' '));
/** True for a verb of saying, 'and' written together with it or not. */
export const isSaying = (word: string): boolean => saying.has(word) || (/^[وف]/u.test(word) && saying.has(word.slice(1)));

const stops = new Set(
  'إدارة أمانة اتحاد برلمان جمعية جيش حكومة رئاسة شرطة قوات لجنة مجلس محكمة منظمة نقابة نيابة هيئة وزارة وكالة أن إن أنه إنه أنها إنها أنهم إنهم الذي التي الذين من إلى على عن مع بين بعد قبل حتى لكن كما قد لقد كان كانت في خلال حول ضد عند لدى منذ ثم أو أم بل لا لم لن ما هو هي هم هذا هذه ذلك تلك كل بعض أي غير حيث حين عندما بينما إذ إذا اليوم أمس غدا الآن أيضا فقط جدا له لها لهم به بها فيه فيها منه منها عليه عليها إليه إليها عنه عنها أحد إحدى عدد نحو عام سنة يوم مساء صباح السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة وهو وهي وهم وقد وكان وكانت التابع التابعة ومن وفي وعلى وإلى وعن ومع ليس ليست كيف متى لماذا أول أكثر أكبر أفضل نفسه نفسها تحت فوق أمام وراء داخل خارج عبر دون رغم بسبب بشأن ضمن وسط أثناء مشيدا مشيرا مؤكدا موضحا مضيفا قائلا قائلة البالغ البالغة باشا بك ونظيره ونظيرها'.split(' '),
);
/** True for words that no name has: small words, verbs of saying, ministries and other houses, what has a small word written before it. */
export const isStop = (word: string): boolean => stops.has(word) || isSaying(word) || word.length < 2 || (/^(?:وال|بال|لل|فال|كال)/u.test(word) && !isKnown(word));

/** 'called', which a name follows. */
const called = new Set('يدعى تدعى المدعو المدعوة اسمه اسمها'.split(' '));
/** True for such a word. */
export const isCalled = (word: string): boolean => called.has(word);

/** Who speaks without a name. */
const nameless = new Set('مسؤول مسؤولون مسؤولة متحدث متحدثة مصدر مصادر شهود شاهد خبير خبراء محلل محللون بيان تقرير سكان مراسل مواطنون عدد أهالي عائلة أسرة'.split(' '));
/** True for whoever speaks without one. */
export const isNameless = (word: string): boolean => nameless.has(word);

/** What is called after people: streets, schools, prizes. */
const things = new Set('شارع شوارع ميدان ساحة مسجد جامع جامعة مدرسة قصر مطار مستشفى قلعة جسر كأس حي ملعب استاد جائزة مؤسسة شركة مدينة قرية بلدة منطقة طريق محطة ميناء متحف مركز معهد كلية سوق مخيم جزيرة جبل نهر بحر وادي برج فندق مقهى مطعم مجموعة قناة صحيفة بنك مصرف محافظة ولاية إقليم حزب حركة جماعة كتائب كنيسة دير معبر سد حديقة مكتبة دار نادي فريق'.split(' '));
/** True for what is called after people. */
export const isThing = (word: string): boolean => things.has(word);

/** True for verbs of the present by their look: 'يسعى', 'تواجه'. */
export const looksLikeVerb = (word: string): boolean => /^(?:[يت]|سي|ست)[^\u0627]\S{2,}/u.test(word) && !isKnown(word);
