import type { Word } from './word.ts';

/**
 * People whom pages all over the world name in full, by names that look like something else or that no table holds: folded (see `lookupKey`), sorted and
 * unique, written down by hand. None is better known as a place, a house or a work.
 */
const names: ReadonlySet<string> = new Set((
  'aaron judge;abdel fattah el-sisi;abiy ahmed;al green;alexandria ocasio-cortez;alger hiss;amber heard;amit shah;ang lee;ar rahman;aung san suu kyi;ayo edebiri;ayrton senna;bad bunny;big boi;' +
  'big sean;bill gates;bing crosby;bobi wine;bong joon ho;boy george;br ambedkar;brian may;bukayo saka;burna boy;busta rhymes;buster keaton;cal ripken;cardi b;cary grant;caster semenya;cat stevens;' +
  "cc sabathia;charli xcx;chevy chase;chiang kai-shek;chimamanda ngozi adichie;chris rock;chubby checker;coco gauff;conan o'brien;condoleezza rice;count basie;courtney love;denzel washington;" +
  'doja cat;doris day;dua lipa;duke ellington;eamon de valera;earl sweatshirt;ed balls;eluned morgan;emmeline pankhurst;emmett till;faith hill;fat joe;fat tony;fats domino;flavor flav;frank ocean;' +
  'fumio kishida;gayle king;glenn close;goodluck jonathan;hakeem jeffries;han kang;harry styles;ho chi minh;hugh grant;hun sen;ice cube;ice spice;irvine welsh;itamar ben-gvir;jacinda ardern;' +
  'jagmeet singh;jasprit bumrah;jeb bush;jelly roll;jenson button;jude law;kamala harris;kari lake;ke huy quan;keir starmer;kid cudi;kid rock;kim jong un;kl rahul;lady gaga;lee jae myung;' +
  'letitia james;lil baby;lil jon;lil nas x;lin-manuel miranda;little richard;little simz;london breed;lu xun;m night shyamalan;machine gun kelly;mahatma gandhi;mamata banerjee;medgar evers;' +
  'megan thee stallion;method man;mikal bridges;min aung hlaing;mos def;ms dhoni;muddy waters;muhammadu buhari;muqtada al-sadr;narendra modi;nat king cole;nitish kumar;ozzy osbourne;paris hilton;' +
  'park chung hee;peng shuai;pep guardiola;peso pluma;pony ma;poppy harlow;post malone;pv sindhu;raila odinga;rand paul;ray charles;reality winner;ringo starr;rishabh pant;river phoenix;robert plant;' +
  'rock hudson;russ vought;s jaishankar;sadio mane;shah rukh khan;sly stone;snoop dogg;ss rajamouli;stevie wonder;subhas chandra bose;sun tzu;sundar pichai;thelonious monk;tiger woods;to lam;' +
  'tom waits;trayvon martin;trent alexander-arnold;tupac shakur;vanilla ice;vin diesel;virat kohli;virginia woolf;vo nguyen giap;volodymyr zelenskyy;vs naipaul;wang yi;wes anderson;wes craven;' +
  'wes moore;wes streeting;will smith;wiz khalifa;yao ming;yo gotti;yogi adityanath;yoon suk yeol;young jeezy;young thug;zia yusuf'
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
