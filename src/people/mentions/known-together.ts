import type { Word } from './word.ts';

/**
 * People whom pages all over the world name in full, by names that look like something else or that no table holds: folded (see `lookupKey`), sorted and
 * unique, written down by hand. None is as well known as a place, a house or a work.
 */
const names: ReadonlySet<string> = new Set((
  'aaron judge;abdel fattah el-sisi;abiy ahmed;achraf hakimi;al green;alassane ouattara;alexandria ocasio-cortez;alger hiss;aliko dangote;amber heard;amit shah;ang lee;ange postecoglou;' +
  'anthony albanese;anwar ibrahim;ar rahman;arvind kejriwal;atiku abubakar;aung san suu kyi;ayo edebiri;ayrton senna;bad bunny;big boi;big sean;bill gates;bing crosby;bobi wine;bola tinubu;' +
  'bong joon ho;boy george;br ambedkar;breonna taylor;brian may;bukayo saka;burna boy;busta rhymes;buster keaton;cal ripken;cardi b;cary grant;caster semenya;cat stevens;cc sabathia;charli xcx;' +
  "chevy chase;chiang kai-shek;chimamanda ngozi adichie;chinua achebe;chris rock;chubby checker;coco gauff;colson whitehead;conan o'brien;condoleezza rice;cormac mccarthy;count basie;courtney love;" +
  'dafydd ap gwilym;dak prescott;denzel washington;desmond tutu;dizzee rascal;doja cat;doris day;dua lipa;duke ellington;eamon de valera;earl sweatshirt;ed balls;eluned morgan;emmeline pankhurst;' +
  "emmerson mnangagwa;emmett till;faith hill;fani willis;fat joe;fat tony;fats domino;flavor flav;frank ocean;fumio kishida;gal gadot;gayle king;georgia o'keeffe;gigi hadid;glenn close;" +
  'goodluck jonathan;groucho marx;guillermo del toro;hakainde hichilema;hakeem jeffries;han kang;harry styles;hayao miyazaki;ho chi minh;hugh grant;hulk hogan;humza yousaf;hun sen;ice cube;ice spice;' +
  'iga swiatek;iggy pop;irvine welsh;itamar ben-gvir;jacinda ardern;jagmeet singh;jasprit bumrah;jeb bush;jeff merkley;jelly roll;jenson button;jordan peele;jude law;judi dench;kamala harris;' +
  'kari lake;kazuo ishiguro;ke huy quan;keir starmer;kemi badenoch;khaleda zia;khalifa haftar;kid cudi;kid rock;kim jong un;kl rahul;lady gaga;lee jae myung;letitia james;levar burton;lil baby;' +
  'lil jon;lil nas x;lil wayne;lin-manuel miranda;little richard;little simz;lloyd austin;london breed;lu xun;m night shyamalan;machine gun kelly;mahatma gandhi;mahinda rajapaksa;malcolm x;' +
  'mamata banerjee;medgar evers;megan thee stallion;merrick garland;meryl streep;method man;mikal bridges;mikel arteta;min aung hlaing;mitt romney;mo salah;mookie betts;mos def;ms dhoni;muddy waters;' +
  'muhammadu buhari;muqtada al-sadr;naomi osaka;narendra modi;nat king cole;nayib bukele;ncuti gatwa;neeraj chopra;newt gingrich;nguyen phu trong;nitish kumar;novak djokovic;nyesom wike;' +
  'ousmane sonko;ozzy osbourne;paetongtarn shinawatra;paris hilton;park chung hee;peng shuai;pep guardiola;peso pluma;pony ma;poppy harlow;post malone;pv sindhu;qassem soleimani;raila odinga;' +
  'rami malek;rand paul;ranil wickremesinghe;rauw alejandro;ray charles;reality winner;rhun ap iorwerth;ringo starr;rishabh pant;river phoenix;robert plant;rock hudson;rohit sharma;russ vought;' +
  's jaishankar;sadio mane;salva kiir;saoirse ronan;shabana mahmood;shah rukh khan;sheikh hasina;shigeru ishiba;sitiveni rabuka;sly stone;snoop dogg;ss rajamouli;stevie wonder;strom thurmond;' +
  'subhas chandra bose;sun tzu;sundar pichai;thabo mbeki;thaksin shinawatra;thelonious monk;tiger woods;to lam;tom waits;trayvon martin;trent alexander-arnold;tulsi gabbard;tupac shakur;tyra banks;' +
  'uhuru kenyatta;vanilla ice;vin diesel;virat kohli;virginia woolf;vo nguyen giap;volodymyr zelenskyy;vs naipaul;wang yi;wes anderson;wes craven;wes moore;wes streeting;will smith;winona ryder;' +
  'wiz khalifa;wole soyinka;yao ming;yo gotti;yoav gallant;yogi adityanath;yoon suk yeol;young jeezy;young thug;yoweri museveni;zia yusuf;zohran mamdani'
).split(';'));

/** The most words that one of them has. */
const LONGEST = 4;
let openings: ReadonlySet<string> | undefined;

/** How many words the name has that begins at `from` and is one of them, 0 where there is none. */
export function knownTogether(words: readonly Word[], from: number, to: number): number {
  openings ??= new Set([...names].map((name) => name.slice(0, name.indexOf(' '))));
  let name = words[from]?.folded ?? '';
  if (!openings.has(name)) return 0;
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    name += ` ${words[at]?.folded}`;
    if (names.has(name)) return at + 1 - from;
  }
  return 0;
}
