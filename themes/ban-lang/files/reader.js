// Looks and size of letters as the reader chose them; every page works without this file.
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
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('.reader-tools, .share').forEach((tools) => { tools.hidden = false; });
    const toggle = document.querySelector('[data-look=""]');
    const name = () => { toggle.textContent = dark() ? 'Giao diện sáng' : 'Giao diện tối'; };
    name();
    toggle.addEventListener('click', () => { look = dark() ? 'light' : 'dark'; store('look', look); wear(); name(); });
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
