// Looks and size of letters as the reader chose them, and films on a click; every page works without this file.
(() => {
  const root = document.documentElement;
  const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* private window */ } };
  const stored = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  let size = Number(stored('size')) || 0;
  let look = stored('look');
  const dark = () => (look ? look === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const wear = () => {
    root.dataset.size = size;
    if (look) root.dataset.look = look;
  };
  wear();

  // Before the click nothing is asked of the film's site.
  const offerFilm = (link) => {
    const site = new URL(link.href).hostname.replace(/^(www|m)\./, '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'play';
    button.textContent = `Xem video tại đây (tải từ ${site})`;
    button.addEventListener('click', () => {
      const player = document.createElement('iframe');
      player.src = link.dataset.embed;
      player.title = link.textContent;
      player.className = 'player';
      player.referrerPolicy = 'strict-origin-when-cross-origin';
      player.allow = 'fullscreen; encrypted-media; picture-in-picture';
      player.allowFullscreen = true;
      button.replaceWith(player);
      player.tabIndex = 0;
      player.focus();
    });
    link.after(button);
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('.reader-tools, .share').forEach((tools) => { tools.hidden = false; });
    document.querySelectorAll('a[data-embed]').forEach(offerFilm);
    const toggle = document.querySelector('[data-look=""]');
    const name = () => { toggle.textContent = dark() ? 'Giao diện sáng' : 'Giao diện tối'; };
    if (toggle) {
      name();
      toggle.addEventListener('click', () => { look = dark() ? 'light' : 'dark'; store('look', look); wear(); name(); });
    }
    document.querySelectorAll('[data-size="1"], [data-size="-1"]').forEach((button) => {
      if (button === root) return;
      button.addEventListener('click', () => {
        size = Math.max(-1, Math.min(3, size + Number(button.dataset.size)));
        store('size', size);
        wear();
      });
    });
    document.querySelector('[data-print]')?.addEventListener('click', () => print());
    document.querySelector('[data-copy]')?.addEventListener('click', async (event) => {
      const said = document.querySelector('.said');
      try {
        await navigator.clipboard.writeText(event.target.dataset.copy);
        said.textContent = 'Đã chép địa chỉ.';
      } catch {
        said.textContent = event.target.dataset.copy;
      }
    });
  });
})();
