import { describe, expect, test } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { findRoles } from './find-roles.ts';

/** The role of the first name in square brackets, or of the one after '>'; the others are names too. */
function roleOf(language: string, marked: string): string | null {
  const mentions: Mention[] = [];
  let text = '';
  let asked = 0;
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) {
      if (part.startsWith('[>')) asked = mentions.length;
      const name = part.replace(/^\[>?|\]$/g, '');
      mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: 0.9 });
      text += name;
    } else text += part;
  }
  const sentences = [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }];
  const first = mentions[asked];
  if (first === undefined) throw new Error('no name marked');
  return findRoles(mentions, sentences, language).find({ mentions: [first], forms: [] })?.text ?? null;
}

const does: readonly (readonly [string, string, string])[] = [
  // before the name
  ['en', 'He met Natural Resources Minister [Ivan Orlov] on Monday.', 'Natural Resources Minister'],
  ['en', 'It was a plan of former Vice President [Ada Cole].', 'former Vice President'],
  ['en', 'He told Health and Human Services secretary [Tom Reed].', 'Health and Human Services secretary'],
  ['en', 'the voice of astrophysicist and astronomer [Ada Cole]', 'astrophysicist and astronomer'],
  ['en', 'It was founded by her mother, [Ada Cole].', 'her mother'],
  ['en', 'chairman, CEO and president [Tom Reed] said', 'chairman, CEO and president'],
  ['en', 'Trump’s incoming chief of staff [Ada Cole] said', 'Trump’s incoming chief of staff'],
  ['en', 'and his Russian counterpart [Ivan Orlov] are due to meet', 'Russian counterpart'],
  ['en', '50-year-old surfer [Tom Reed] survived.', '50-year-old surfer'],
  ['en', 'State Department of Health information officer [Ada Cole] said', 'State Department of Health information officer'],
  ['en', 'according to Georgia Gov. [Tom Reed], who', 'Georgia Gov.'],
  ['en', 'a plumber named [Tom Reed] found it', 'plumber'],
  ['en', 'pleaded guilty to threatening to kill U.S. Rep. [Ada Cole], D-Minn.', 'U.S. Rep.'],
  ['en', 'throw out of the caucus Rep. [Tom Reed], who', 'Rep.'],
  ['de', 'Das sagte der dänische Botschafter [Lars Holm].', 'dänische Botschafter'],
  ['de', 'Venezuelas UN-Botschafter [Luis Mora] spricht.', 'Venezuelas UN-Botschafter'],
  ['de', 'Am Montag kritisierte Bundesfinanzminister [Hans Berg] die Pläne.', 'Bundesfinanzminister'],
  ['de', 'Maduro und seine Frau [Ada Mora] wurden festgenommen.', 'seine Frau'],
  ['de', 'die Ex-Frau des Sängers [Luis Mora]', 'Sängers'],
  ['nl', 'Dat zei de Nederlandse premier [Jan Smit] dinsdag.', 'Nederlandse premier'],
  ['nl', 'volgens voorzitter [Anna de Boer] van de vakbond', 'voorzitter'],
  ['sv', 'Ukrainas president [Ivan Orlov] säger nej.', 'Ukrainas president'],
  ['sv', 'att landets populära försvarsminister [Ivan Orlov] tvingats avgå', 'landets populära försvarsminister'],
  ['nb', 'sier NRK-kommentator [Kari Lie].', 'NRK-kommentator'],
  ['no', 'Tårene rant for stavhopper [Kari Lie] – så kom det', 'stavhopper'],
  ['da', 'siger den tidligere statsminister [Lars Holm] til avisen', 'tidligere statsminister'],
  ['fr', 'a déclaré le ministre des Finances [Luc Morel].', 'ministre des Finances'],
  ['fr', 'Une proposition à laquelle a accédé le juge [Abel Sy] avant de partir.', 'juge'],
  ['fr', "C'est l'ancien président [Luc Morel] qui parle.", 'ancien président'],
  ['es', 'El ministro de Defensa [Luis Mora] viajó ayer.', 'ministro de Defensa'],
  ['es', 'dijo la escritora mexicana [Ada Mora] en Madrid', 'escritora mexicana'],
  ['it', 'Il sergente [Pavel Orlov], ferito gravemente, è salvo.', 'sergente'],
  ['it', 'ha detto il presidente della Regione [Ada Riva].', 'presidente della Regione'],
  ['pt', 'O escritor e historiador norte-americano [Tom Reed], 44, chegou.', 'escritor e historiador norte-americano'],
  ['pt', 'disse o ministro da Defesa [Luis Mora].', 'ministro da Defesa'],
  ['pl', 'Powiedział minister obrony [Jan Nowak] w piątek.', 'minister obrony'],
  ['pl', 'zapowiedział prezes partii [Jan Nowak]', 'prezes partii'],
  ['cs', 'řekl český premiér [Jan Novák] v pátek', 'český premiér'],
  ['ru', 'Об этом заявил министр обороны [Иван Орлов].', 'министр обороны'],
  ['ru', 'из кабинета председателя суда [Ивана Орлова]', 'председателя суда'],
  ['ru', 'а также судья районного суда Одессы [Иван Орлов].', 'судья районного суда Одессы'],
  ['uk', 'заявив український міністр оборони [Іван Орел].', 'український міністр оборони'],
  ['fr', 'La députée écologiste [Ada Morel] demande une enquête.', 'députée écologiste'],
  ['no', 'Tidligere statsråd [Ola Lie] er død.', 'Tidligere statsråd'],
  ['da', 'Sangerinden [Ada Lie] udgiver et album.', 'Sangerinden'],
  ['sv', 'Läkaren [Ada Lund] säger nej.', 'Läkaren'],
  ['pl', 'Były minister [Jan Nowak] zmarł.', 'Były minister'],
  ['cs', 'Česká herečka [Eva Nová] získala cenu.', 'Česká herečka'],
  ['ru', 'Бывший министр [Иван Орлов] умер.', 'Бывший министр'],
  ['uk', 'Колишній міністр [Іван Орел] помер.', 'Колишній міністр'],
  ['en', 'Along with my writing partner [Ada Cole] I tried it.', 'writing partner'],
  ['en', 'A picture of bloodied poet [Tom Reed] hung there.', 'bloodied poet'],
  ['en', 'Here is "Late Hill" cast member [Ada Cole] again.', '"Late Hill" cast member'],
  ['en', 'The levels that (former) Defense Secretary [Tom Reed] proposed', '(former) Defense Secretary'],
  ['en', 'said International Ski Federation (ISF) President [Tom Reed].', 'International Ski Federation (ISF) President'],
  ['en', 'said Certified Ski Teacher (CST) [Tom Reed].', 'Certified Ski Teacher'],
  ['en', 'The visit of the U.N.’s envoy to Riga, [Tom Reed], is over.', 'U.N.’s envoy to Riga'],
  ['en', 'They include former Blur musician [Tom Reed].', 'former Blur musician'],
  ['en', 'Home Secretary [Ada Mora] and Labour Leader [>Tom Reed] met.', 'Labour Leader'],
  ['en', 'Home Secretary Ada Mora and Labour Leader [Tom Reed] met.', 'Labour Leader'],
  ['en', 'Police officers Capt. [Tom Reed] and Sgt. [Ada Cole] resigned.', 'Capt.'],
  // before the name, with a comma
  ['en', '[Nina Waldorf]’s husband, [>Tom], received it.', 'Nina Waldorf’s husband'],
  ['en', 'He and his wife of more than 30 years, [Ada], are parents.', 'his wife of more than 30 years'],
  ['en', 'Her mother, [Ada Cole] of Oregon, has told us.', 'Her mother'],
  ['en', 'The president of his former club, [Tom Reed] (51), said so.', 'president of his former club'],
  ['es', 'El presidente del Comité Olímpico (COC), [Luis Mora], viajará.', 'presidente del Comité Olímpico'],
  ['es', 'La ministra de Industria, Comercio y Turismo, [Ada Mora], dimitió.', 'ministra de Industria, Comercio y Turismo'],
  ['no', 'Ordføreren i Bergen, [Ada Lie], åpnet broen.', 'Ordføreren i Bergen'],
  ['da', 'Borgmesteren i Odense, [Ada Lie], åbnede broen.', 'Borgmesteren i Odense'],
  ['en', 'says the former editor of the Mail, [Tom Reed].', 'former editor of the Mail'],
  ['en', 'Only when his chief strategist, [Tom Reed], explained it', 'chief strategist'],
  ['fr', 'montrant le président vénézuélien déchu, [Luis Mora], après', 'président vénézuélien déchu'],
  ['es', 'El presidente de Chile, [Luis Mora], viajará este miércoles.', 'presidente de Chile'],
  ['pt', 'O presidente do Supremo Tribunal Federal, [Luis Mora], disse', 'presidente do Supremo Tribunal Federal'],
  ['it', 'Il segretario del partito, [Ada Riva], ha detto', 'segretario del partito'],
  // after the name
  ['en', '[Kim Il Ho], the leader of the isolated nation, was hosted.', 'leader of the isolated nation'],
  ['en', '[Tom Reed], 35, a plumber from Leeds, said so.', 'plumber from Leeds'],
  ['en', '[Ada Cole] (D-Va.), chairman of the House subcommittee, said', 'chairman of the House subcommittee'],
  ['en', '[Ada Cole], left, director-general of the ministry, listens.', 'director-general of the ministry'],
  ['en', '[Tom Reed] (head of the Labour Party in Britain) said', 'head of the Labour Party in Britain'],
  ['en', 'said [Tom Reed], an associate fellow at the center.', 'associate fellow at the center'],
  ['en', '[Tom Reed], a lawyer for the US State Department, argued', 'lawyer for the US State Department'],
  ['en', 'said [Ada Cole], the [Reed] campaign’s political director.', 'Reed campaign’s political director'],
  ['en', '[Ada Cole], one of the best painters of the century.', 'one of the best painters of the century'],
  ['en', '[Ada Cole], chairman, CEO and president, sold shares.', 'chairman, CEO and president'],
  ['en', '[Ada Cole], who is a lawyer in Leeds, said', 'lawyer in Leeds'],
  ['en', '– [Tom Reed], Writer', 'Writer'],
  ['en', 'to [Ada Cole], Oregon Department of Health information officer, she said', 'Oregon Department of Health information officer'],
  ['de', 'sagte [Lars Holm], stellvertretender französischer Botschafter bei der UNO.', 'stellvertretender französischer Botschafter bei der UNO'],
  ['de', '[Ada Lund], die Siegerin aus Äthiopien, musste leiden.', 'Siegerin aus Äthiopien'],
  ['fr', '[Ada Morel], 34 ans, infirmière à Nantes, a témoigné.', 'infirmière à Nantes'],
  ['fr', '[Luc Morel], ministre du Redressement productif, a dit', 'ministre du Redressement productif'],
  ['pt', 'biografia de [Ada Mora], uma das intelectuais mais importantes do século.', 'uma das intelectuais mais importantes do século'],
  ['nl', '[Jan Smit], hoogleraar aan de universiteit, zegt dat', 'hoogleraar aan de universiteit'],
  ['sv', 'säger [Ada Lund], presstalesperson på polisen.', 'presstalesperson på polisen'],
  ['da', 'siger [Lars Holm], formand for foreningen.', 'formand for foreningen'],
  ['ru', 'отметил [Иван Орлов], директор института экономики.', 'директор института экономики'],
  ['uk', 'каже [Іван Орел], директор інституту.', 'директор інституту'],
  ['pl', 'mówi [Jan Nowak], dyrektor szpitala.', 'dyrektor szpitala'],
  ['cs', 'říká [Jan Novák], ředitel nemocnice.', 'ředitel nemocnice'],
  ['es', '[Ada Mora], portavoz del Gobierno, dijo', 'portavoz del Gobierno'],
  ['it', '[Ada Riva], portavoce del governo, ha detto', 'portavoce del governo'],
  ['en', 'says [Tom Reed], vice president for insight, strategy and innovation.', 'vice president for insight, strategy and innovation'],
  ['en', '[Ada Cole], a student at Hill Academy for Science, Mathematics and Engineering Technologies, said', 'student at Hill Academy for Science, Mathematics and Engineering Technologies'],
  ['de', '[Ada Lund], Ministerin für Bildung, Wissenschaft und Forschung, sagte', 'Ministerin für Bildung, Wissenschaft und Forschung'],
  ['de', '[Hans Berg], Vorsitzender der Partei "Neuer Traum" beteuerte:', 'Vorsitzender der Partei "Neuer Traum"'],
  ['en', '[Ada Cole], author of "The Hill" and a mother, said', 'author of "The Hill"'],
  ['en', '[Ada Cole], founder of the "Open Hill" project, said', 'founder of the "Open Hill" project'],
  ['en', '[Ada Cole], the author of "Hill," said', 'author'],
  ['en', 'says [Luis Mora], policy coordinator at Observatório do Mar, a group', 'policy coordinator at Observatório do Mar'],
  ['en', 'said [Tom Reed], the director for Nurses Without Borders.', 'director for Nurses Without Borders'],
  ['en', '[Ada Cole], a teacher at the Centre for Ice Studies (CIS) in Riga, said', 'teacher at the Centre for Ice Studies (CIS) in Riga'],
  ['en', '[Ada Cole], the man with an accent who’s on every screen, said', 'man with an accent'],
  ['en', '[Ada Cole] has been the breakout star in this area.', 'breakout star'],
  ['en', '[Tom Reed], adviser to [Ada Cole] and former governors, said', 'adviser to Ada Cole'],
  ['en', 'This from [Tom Reed], our correspondent in Surabaya:', 'correspondent in Surabaya'],
  ['en', 'and [Ada Cole], her national campaign manager.', 'national campaign manager'],
  ['en', '[Ada Cole], 32, of Los Angeles, a former employee, left', 'former employee'],
  // is a, as a
  ['en', '[Ada Cole] is a lawyer from Riga.', 'lawyer from Riga'],
  ['en', 'His father, [Tom Reed], had been Riga’s chief judge.', 'Riga’s chief judge'],
  ['nb', '[Ada Lie] er kvinnen med årsbeste i stavhopp.', 'kvinnen med årsbeste i stavhopp'],
  ['es', 'la investidura de [Luis Mora] como presidente del Gobierno', 'presidente del Gobierno'],
  // club, party, house
  ['de', 'Auch [Hans Berg] (SPD) war da.', 'SPD'],
  ['es', 'El gol de [Luis Mora] (Real Madrid) llegó tarde.', 'Real Madrid'],
  ['en', '[Ada Cole] of Victoria Hospital wrote it.', 'of Victoria Hospital'],
  ['en', '[Ada Cole] of the Institute for Ice Studies says', 'of the Institute for Ice Studies'],
  ['en', '[Ada Cole] of The Riga Post reports that', 'of The Riga Post'],
  ['de', 'sagt [Ada Lund] vom Nord-Institut für Eiskunde in Riga', 'vom Nord-Institut für Eiskunde'],
  // shared out
  ['en', 'with Democratic Reps. [Ada Cole] (Ill.) and [Tom Reed] (Minn.)', 'Democratic Reps.'],
  ['en', 'a rejection of [Ada Cole] and [Tom Reed], the two frontrunners.', 'frontrunners'],
  ['en', 'authors of the paper, [Ada Cole] and [Tom Reed], agree', 'authors of the paper'],
  ['de', 'die Biologen [Ada Lund] und [Hans Berg] wiesen nach', 'Biologen'],
  ['de', 'die Politikerinnen [Ada Lund] und [Eva Berg] kamen', 'Politikerinnen'],
  ['en', 'rivals [Tom Reed] and [Ada Cole] have struggled', 'rivals'],
  ['en', 'directors, [Tom Reed] and [Ada Cole]: do not sell', 'directors'],
  ['en', '[Ada Cole] and [Tom Reed] of the Royal Infirmary wrote', 'of the Royal Infirmary'],
];

describe('does', () => {
  test.each(does)('%s: %s → %s', (language, text, role) => {
    expect(roleOf(language, text)).toBe(role);
  });
});

describe('does not', () => {
  test.each([
    ['en', '[Ada Cole] said the minister would come.'],
    ['en', 'told the judge that [Ada Cole] was there'],
    ['en', '[Ada Cole], 35, was there.'],
    ['en', '[Ada Cole], a 61-year-old who had five cats, came.'],
    ['en', 'He came from [Addison], a village of the south.'],
    ['ru', 'Его судьи запрещали акции во время [Орлова].'],
    ['fr', 'le président vénézuélien menotté à bord de [Luc Morel]'],
    ['en', '[Ada Cole], the day before, had left.'],
    ['en', 'Mr [Reed] left.'],
    ['en', 'In June, [Ada Cole], [Tom Reed] and others came.'],
    ['en', '[Ada Cole], President [Tom Reed] and others came.'],
    ['en', 'He praised the minister and [Ada Cole].'],
    ['en', 'The photo shows [Ada Cole] (left).'],
    ['en', '[Ada Cole] (born 1961) came.'],
    ['de', '[Ada Lund] (41) kam.'],
    ['de', 'sagte er, ein Berater [Trump]s.'],
    ['de', 'sagte er, ein ehemaliger Berater [Trumps].'],
    ['fr', '[Luc Morel] a vu le ministre.'],
    ['ru', 'задержание брата [Вовка]'],
    ['es', 'habló [Luis Mora], y el subsecretario de la cartera, [Juan Sol], calló.'],
    ['en', 'Games such as [Mario], The Legend of Cole, and Reed'],
    ['en', 'For [Cole], an uncontested rise could come.'],
    ['en', 'They have endorsed a candidate, [Ada Cole] (17) and [Tom Reed] (12) lead.'],
    ['en', 'with [Tom Reed], Leader of the House of Commons [Luis Berg] and others came'],
    ['en', '[Ada Cole], her husband and two children came.'],
    ['en', 'It was the brother of celebrity heiress [Ada Cole].'],
    ['en', 'They poured forward with the impressive [Cole] again.'],
    ['en', 'Many of his supporters suspect [Cole] of it.'],
    ['en', 'I share that with my son. [Greedo] is a favorite.'],
    ['de', 'Als Vertreter der Stadt begrüßt [Hans Berg] alle.'],
    ['en', 'a cartoon of [Cole] from the French satire magazine'],
    ['en', 'I named him the [Tom Reed] of Riga.'],
    ['en', 'He will open for [Reed] from June on.'],
    ['en', '[Tom Reed], 55, of Addison, a village of the south, left.'],
    ['en', 'the letter of [Tom Reed], signed by Sens. [Ada Cole]'],
  ])('%s: %s', (language, text) => {
    expect(roleOf(language, text)).toBeNull();
  });
});
