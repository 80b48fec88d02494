// Where does a text fragment really lead? The browser tells no script, so its mark is given a colour of our own,
// which is then looked for in a picture.

const COLOUR = [255, 0, 255];
const css = `rgb(${COLOUR.join(', ')})`;

/** The style that makes the browser's mark a plain patch of colour. */
export const markStyle = `::target-text { background-color: ${css} !important; color: ${css} !important; }`;

/** Counts coloured pixels; runs in a tab of its own, for a page's policy may forbid pictures. */
const count = async (png, boxes, [r, g, b]) => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
  const isColoured = (x, y) => {
    const at = (y * picture.width + x) * 4;
    return Math.abs(data[at] - r) < 8 && Math.abs(data[at + 1] - g) < 8 && Math.abs(data[at + 2] - b) < 8;
  };
  // A line's mark is a little taller than its letters' box in some fonts.
  const slack = 4;
  const isMeant = (x, y) => boxes.some((box) => x >= box.x - slack && x < box.x + box.width + slack && y >= box.y - slack && y < box.y + box.height + slack);
  let meant = 0;
  let other = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (!isColoured(x, y)) continue;
      if (isMeant(x, y)) meant++;
      else other++;
    }
  }
  const seen = (from, length, end) => Math.max(0, Math.min(from + length, end) - Math.max(from, 0));
  const area = boxes.reduce((total, box) => total + seen(box.x, box.width, picture.width) * seen(box.y, box.height, picture.height), 0);
  return { meant, other, area };
};

/** A page whose pictures are still coming in moves its words: so often is it looked again. */
const looks = 4;

/**
 * True where the browser's mark lies on some words and on nothing else.
 * @param tab the page that was opened by the link, `markStyle` in force
 * @param counter any other tab, to look at the picture in
 * @param place tells where the words stand now: boxes in CSS pixels from the window's corner, one device pixel each
 */
export async function isMarked(tab, counter, place) {
  await tab.bringToFront();
  for (let look = 0; look < looks; look++) {
    const before = await place();
    const png = await tab.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    if (JSON.stringify(await place()) !== JSON.stringify(before)) continue;
    const { meant, other, area } = await counter.evaluate(count, png, before, COLOUR);
    if (area > 0 && meant > area * 0.6 && other < meant * 0.05) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}
