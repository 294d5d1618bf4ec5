// A click on a demo account fills the form.
document.querySelectorAll('[data-username]').forEach(button => {
  button.addEventListener('click', () => {
    document.getElementById('username').value = button.dataset.username
    document.getElementById('password').value = button.dataset.password
    document.querySelector('form button[type=submit]').focus()
  })
})
