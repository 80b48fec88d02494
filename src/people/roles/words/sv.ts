/** What people are called in Swedish besides the titles and words around names. Sorted and unique. */
export const sv: readonly string[] = [
  'amiral', 'analytiker', 'anhörig', 'arkeolog', 'arrangör', 'arvinge', 'assistent', 'astronaut', 'bankir', 'barnbarn',
  'barnmorska', 'basist', 'bilist', 'biolog', 'boende', 'borgarråd', 'chaufför', 'coach', 'cyklist', 'debattör', 'debutant',
  'dekan', 'designer', 'detektiv', 'diktator', 'diplomat', 'dirigent', 'doktorand', 'dramatiker', 'eldsjäl', 'elektriker', 'elev',
  'fackförbundsbas', 'fader', 'farfar', 'farmor', 'forward', 'fotograf', 'fotomodell', 'frisör', 'fysiker', 'fältherre', 'fånge',
  'författarinna', 'förälder', 'gallerist', 'geolog', 'gitarrist', 'glaciolog', 'guide', 'hertiginna', 'husse', 'influencer',
  'inspektör', 'intendent', 'jurist', 'justitieråd', 'kamrat', 'kansliråd', 'kantor', 'kassör', 'keeper', 'kemist', 'kirurg',
  'kock', 'kolumnist', 'kommentator', 'kompis', 'kompositör', 'konsul', 'konsult', 'koreograf', 'korrespondent', 'kriminolog',
  'kristdemokrat', 'kritiker', 'krönikör', 'kusin', 'kvinna', 'kändis', 'landstingsråd', 'legend', 'lektor', 'liberal', 'lobbyist',
  'lärarinna', 'matematiker', 'matros', 'medaljör', 'militär', 'miljardär', 'missionär', 'modell', 'moderat', 'moderator', 'morfar',
  'mormor', 'moster', 'munk', 'neurolog', 'oligark', 'ombud', 'oppositionsråd', 'patient', 'pensionär', 'pianist', 'pilot',
  'pionjär', 'politiker', 'producent', 'profil', 'psykiater', 'psykolog', 'rapper', 'redaktör', 'regent', 'regionråd', 'reporter',
  'representant', 'revisor', 'saxofonist', 'servitris', 'skald', 'skidskytt', 'skribent', 'skulptör', 'skådespelerska', 'smed',
  'socialdemokrat', 'sociolog', 'soldat', 'spion', 'statsråd', 'stylist', 'suppleant', 'sverigedemokrat', 'svärfar', 'svärmor',
  'svåger', 'systerson', 'sångerska', 'tekniker', 'teolog', 'terrorist', 'tonåring', 'toppmodell', 'trubadur', 'trummis', 'turist',
  'tvilling', 'undersköterska', 'veterinär', 'vikarie', 'violinist', 'väninna', 'youtuber', 'änka', 'änkling',
];
