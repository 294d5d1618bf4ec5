// The frame: the menu on narrow screens, the account menu, buttons that copy.
{
  const button = document.querySelector('.menu-button')
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true'
    button.setAttribute('aria-expanded', open)
  })

  const account = document.querySelector('details.account')
  document.addEventListener('click', event => {
    if (!account.contains(event.target)) account.open = false
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    if (account.open) {
      account.open = false
      account.querySelector('summary').focus()
    } else if (button.getAttribute('aria-expanded') === 'true') {
      button.setAttribute('aria-expanded', false)
      button.focus()
    }
  })

  document.addEventListener('click', async event => {
    if (event.target.closest('[data-print]')) window.print()
    const copy = event.target.closest('[data-copy]')
    if (!copy) return
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim())
    copy.textContent = 'Đã chép'
  })
}
