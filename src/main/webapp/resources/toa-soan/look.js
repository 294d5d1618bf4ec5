// Light or dark as it was chosen in this browser, otherwise as the machine is set; before anything is painted.
{
  const sheet = document.getElementById('dark')
  const machine = matchMedia('(prefers-color-scheme: dark)')
  const asMachine = sheet.media
  const stored = () => { try { return localStorage.getItem('look') } catch { return null } }
  const dark = () => (stored() ? stored() === 'dark' : machine.matches)
  const wear = () => { sheet.media = { dark: 'screen', light: 'not all' }[stored()] ?? asMachine }
  wear()

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.look')
    if (!button) return
    const name = () => { button.textContent = dark() ? 'Giao diện sáng' : 'Giao diện tối' }
    name()
    button.hidden = false
    machine.addEventListener('change', name)
    button.addEventListener('click', () => {
      try { localStorage.setItem('look', dark() ? 'light' : 'dark') } catch { /* private window */ }
      wear()
      name()
    })
  })
}
