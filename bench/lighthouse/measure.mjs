// Prints what Lighthouse finds on one page, as name=value, for a phone of 360 px behind a slow line (its usual throttling).
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [url, ...skipped] = process.argv.slice(2);
const chromeFlags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const chrome = await launch({ chromePath: process.env.LOA_CHROMIUM ?? '/usr/bin/chromium', chromeFlags });
try {
  const screenEmulation = { mobile: true, width: 360, height: 640, deviceScaleFactor: 2, disabled: false };
  const settings = { screenEmulation, skipAudits: skipped, disableFullPageScreenshot: true };
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'silent' }, { extends: 'lighthouse:default', settings });
  const requests = lhr.audits['network-requests'].details.items.filter(({ url }) => url.startsWith('http'));
  const kilobytes = (chosen) => (chosen.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024).toFixed(1);
  const isText = ({ resourceType }) => ['Document', 'Stylesheet', 'Font'].includes(resourceType);
  const found = {
    ...Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)])),
    seconds: (lhr.audits['largest-contentful-paint'].numericValue / 1000).toFixed(2),
    requests: requests.length,
    elsewhere: requests.filter((request) => new URL(request.url).host !== new URL(url).host).length,
    text: kilobytes(requests.filter(isText)),
    all: kilobytes(requests),
    failed: failed(lhr),
  };
  for (const [name, value] of Object.entries(found)) console.log(`${name}=${value}`);
} finally {
  chrome.kill();
}

/** What cost points, for whoever has to find it. */
function failed({ categories, audits }) {
  const counted = new Set(Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
  return Object.values(audits).filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9).map(({ id }) => id).join(' ');
}
