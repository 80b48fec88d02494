/** Folded names of agencies and picture libraries, as they stand in credits all over the world. */
export const agencies: ReadonlySet<string> = new Set([
  'aap', 'afp', 'agerpres', 'alamy', 'alliance', 'anp', 'ansa', 'ap', 'apa', 'associated', 'belga', 'bloomberg', 'cnp', 'contrasto', 'corbis', 'ctk', 'ddp',
  'dpa', 'efe', 'epa', 'getty', 'gettyimages', 'icon', 'imagn', 'imago', 'imagoeconomica', 'instagram', 'istock', 'istockphoto', 'keystone', 'kyodo', 'lapresse', 'lehtikuva',
  'lusa', 'magnum', 'newscom', 'ntb', 'pa', 'pap', 'photoshot', 'picture-alliance', 'polaris', 'press', 'redux', 'reuters', 'rex', 'ria', 'ritzau', 'scanpix',
  'shutterstock', 'sipa', 'tass', 'tt', 'unsplash', 'upi', 'usa', 'wire', 'xinhua', 'youtube', 'zuma', 'афп', 'риа', 'тасс', 'укрінформ', 'уніан',
]);
