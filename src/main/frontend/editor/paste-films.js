import { embedFrame, oneLine, safeHref } from './dialect.js';

const ELSEWHERE = 'video, audio, object, embed';
const LONGEST_WORDS = 80;

/** Players by the address of the film that they play, for those that are known by it alone. */
const FILMS = [
  [/^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{11})(?:[?#/]|$)/, 'https://www.youtube.com/watch?v='],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d{5,12})/, 'https://vimeo.com/'],
  [/^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/([a-z0-9]{5,12})/, 'https://www.dailymotion.com/video/'],
  [/^https:\/\/geo\.dailymotion\.com\/player[^?]*\?(?:[^#]*&)?video=([a-z0-9]{5,12})/, 'https://www.dailymotion.com/video/'],
];

const FACEBOOK = /^https:\/\/www\.facebook\.com\/plugins\/video\.php\?/;
const LIST = /\/embed\/videoseries\b/;

const films = new WeakSet();

/** Whether this is a film that was found in a frame: it is as it shall be. */
export const isFilm = (element) => films.has(element);

/** Frames become what the dialect has in their place: a film of a known player, or a link. Other players are counted. */
export function takeFrames(body, losses) {
  [...body.querySelectorAll('iframe')].reverse().forEach((frame) => takeFrame(frame, losses));
  const elsewhere = [...body.querySelectorAll(ELSEWHERE)];
  losses.count('films', elsewhere.filter((element) => !element.parentElement.closest(ELSEWHERE)).length);
  elsewhere.forEach((element) => element.remove());
}

function takeFrame(frame, losses) {
  const address = addressOf(frame);
  if (!address || isUnseen(frame)) return frame.remove();
  const title = oneLine(frame.title);
  const played = !frame.closest('table') && filmAt(address);
  if (!played) losses.count('frames');
  else if (!isName(title)) losses.count('unnamedFilms');
  put(frame, played ? film(frame, played, isName(title) ? title : 'Video chưa có tên') : link(frame, address, title));
}

function addressOf(frame) {
  const given = [frame.getAttribute('src'), frame.dataset.src, frame.dataset.lazySrc].find((each) => /^\s*(https?:)?\/\//i.test(each ?? ''));
  try {
    return given ? safeHref(new URL(given, 'https://loa.invalid').href) : null;
  } catch {
    return null; // no address at all
  }
}

/** Frames that nobody sees count readers. */
function isUnseen(frame) {
  const { display, visibility } = frame.style;
  const size = ['width', 'height'].map((name) => parseInt(frame.getAttribute(name) ?? frame.style[name], 10));
  return display === 'none' || visibility === 'hidden' || frame.hidden || size.some((length) => length <= 2);
}

/** The address that people know a film by; null when no player that may be embedded is behind it. */
function filmAt(address) {
  const secure = address.replace(/^http:/i, 'https:');
  for (const [player, page] of FILMS) {
    const match = player.exec(secure);
    if (match) return page + match[1];
  }
  if (LIST.test(secure)) return null;
  const within = safeHref(FACEBOOK.test(secure) ? new URL(secure).searchParams.get('href') : secure);
  return embedFrame(within) && within;
}

/** What stands in the code that YouTube offers for copying names the player, not the film. */
function isName(title) {
  return title !== '' && !/^(youtube|vimeo|dailymotion|facebook|tiktok)?\s*(video|player|embed|iframe|\s)*$/i.test(title);
}

function film(frame, href, title) {
  const made = frame.ownerDocument.createElement('p');
  Object.assign(made.dataset, { href, title });
  made.textContent = title;
  films.add(made);
  return made;
}

function link(frame, href, title) {
  const made = frame.ownerDocument.createElement('a');
  made.href = href;
  made.textContent = title || words(href);
  if (frame.closest('table')) return made;
  const paragraph = frame.ownerDocument.createElement('p');
  paragraph.append(made);
  return paragraph;
}

function words(href) {
  const { host, pathname } = new URL(href);
  const text = host + pathname.replace(/\/$/, '');
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text;
}

/** In place of the frame, or behind the paragraph that it stands in: a paragraph holds no other. */
function put(frame, made) {
  const block = made.tagName === 'P' && frame.closest('p, h1, h2, h3, h4, h5, h6, pre');
  if (!block) return frame.replaceWith(made);
  block.after(made);
  frame.remove();
}
