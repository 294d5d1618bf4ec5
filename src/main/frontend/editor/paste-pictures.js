import { normalise } from './dialect.js';

const SMALLEST = 24;
const WEB = /^\s*(https?:)?\/\//i;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F)+$/u;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/**
 * Takes the pictures out of a pasted text. One of another site is counted and never shown from there: whoever may use it
 * uploads it and says whose it is.
 *
 * @returns what is at no address of the web: where it is and what it is called
 */
export function takePictures(body, losses) {
  const along = [];
  const elsewhere = new Set();
  for (const image of body.querySelectorAll('img')) {
    const alt = normalise(image.alt);
    const src = addressOf(image);
    if (src && !EMOJI.test(alt) && !isSmall(image, src)) {
      if (isOfMachine(src)) along.push({ src, alt });
      else elsewhere.add(src);
    }
    image.replaceWith(EMOJI.test(alt) ? alt : wordsOf(image, alt));
  }
  losses.count('webPictures', elsewhere.size);
  return along;
}

/** Pages that load their pictures late have something else in `src` until then. */
function addressOf(image) {
  const { src, original, lazySrc } = image.dataset;
  const late = [src, original, lazySrc].find((address) => WEB.test(address ?? ''));
  return late ?? (image.getAttribute('src') || image.getAttribute('srcset') || '');
}

/** Whether only this machine has the picture, or the pasted text itself. */
const isOfMachine = (src) => !WEB.test(src) && /^\s*[a-z][a-z\d+.-]*:/i.test(src);

/** Bullets, buttons and what counts readers. */
function isSmall(image, src) {
  const size = ['width', 'height'].map((name) => parseInt(image.getAttribute(name) ?? image.style[name], 10));
  return size.some((length) => length <= SMALLEST) || image.style.display === 'none' || /^data:image\/gif;base64,R0lGODlhAQABA/.test(src);
}

/** A picture that is a link's only words says where it leads, unless that is the picture again. */
function wordsOf(image, alt) {
  const link = image.closest('a');
  return link && !PICTURE_FILE.test(link.getAttribute('href') ?? '') ? alt : '';
}
