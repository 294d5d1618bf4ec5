// An ended sign-in opens a dialog over the untouched page; what was refused is sent again once she is in.
{
  const dialog = document.getElementById('sign-in')
  const form = dialog.querySelector('form')
  const problem = document.getElementById('sign-in-problem')
  const password = document.getElementById('sign-in-password')
  const SIGNED_IN = 'signed-in'
  let asked = null

  const second = document.getElementById('sign-in-second')
  const code = document.getElementById('sign-in-code')

  // By HTTPS the cookie has the prefix that keeps it to this host.
  const guard = () =>
    document.cookie.split('; ').find(each => /^(__Host-)?loa-csrf=/.test(each))?.split('=')[1] ?? ''

  /** Shows one step: the password, or the code of an authenticator. */
  function askFor(field) {
    second.hidden = field !== code
    code.disabled = field !== code
    password.readOnly = field === code
    form.action = field === code ? '/dang-nhap/ma' : '/dang-nhap'
    code.value = ''
    field.focus()
  }

  /** Asks for the password; resolves with whether she has signed in, or closed the dialog without. */
  function signIn() {
    asked ??= new Promise(resolve => {
      problem.textContent = ''
      askFor(password)
      dialog.returnValue = ''
      dialog.addEventListener('close', () => resolve(dialog.returnValue === SIGNED_IN), { once: true })
      dialog.showModal()
      password.focus()
    })
    return asked
  }

  /** She is in again: whatever waits for it is sent. */
  const goOn = () => dialog.close(SIGNED_IN)

  form.addEventListener('submit', async event => {
    event.preventDefault()
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(new FormData(form)),
    }).catch(() => null)
    if (answer?.status === 202) {
      problem.textContent = ''
      askFor(code)
    } else if (answer?.ok) {
      goOn()
    } else await explain(answer)
  })

  /** Says why not, beside the step that it is about; what nobody has judged stays typed. */
  async function explain(answer) {
    const why = await answer?.json().catch(() => null)
    if (why?.code === 'identity.code-late') askFor(password)
    const expected = code.disabled ? password : code
    if (why) expected.value = ''
    problem.textContent = why?.detail ?? (answer
      ? 'Máy chủ chưa thực hiện được yêu cầu. Hãy thử lại sau ít phút.'
      : 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.')
    expected.focus()
  }

  // Escape may close the dialog: what waits is refused, and the next request opens it again.
  dialog.addEventListener('close', () => {
    asked = null
    password.value = ''
  })

  /** Who signed in in another window, at the provider of her agency say, need not do so here. */
  async function lookElsewhere() {
    if (!dialog.open) return
    const answer = await ask('/api/v1/account').catch(() => null)
    if (!dialog.open || !answer || ![200, 403].includes(answer.status)) return
    const { username, detail } = await answer.json()
    const name = document.getElementById('sign-in-username').value
    if (username === name) goOn()
    else problem.textContent = detail
      ?? `Cửa sổ kia đã đăng nhập bằng tài khoản ${username}. Trang này là của ${name}: hãy đăng nhập bằng ${name}.`
  }
  addEventListener('focus', lookElsewhere)
  document.addEventListener('visibilitychange', lookElsewhere)

  /** fetch with what our API asks of a page, for what a page asks by itself. */
  function ask(url, options = {}) {
    const headers = new Headers(options.headers)
    headers.set('X-Loa-Csrf', guard())
    headers.set('X-Requested-With', 'XMLHttpRequest')
    return fetch(url, { ...options, headers })
  }

  /** The same for what somebody does: signs in and sends again when the sign-in has ended. */
  async function send(url, options = {}) {
    const answer = await ask(url, options)
    return answer.status === 401 && await signIn() ? ask(url, options) : answer
  }

  /** Says something to everybody: in the open dialog, behind which nothing is read, or above the page. */
  function say(text) {
    const notice = document.querySelector('dialog:modal .said') ?? document.getElementById('notice')
    notice.textContent = text
    notice.hidden = false
  }

  /** Nobody has touched the page for long: what it asks by itself must not keep the sign-in alive. */
  let touched = Date.now()
  const isIdle = () => Date.now() - touched > 15 * 60 * 1000

  window.Loa = { ...window.Loa, ask, send, signIn, say, isIdle, guard }

  window.jQuery?.(document).on('pfAjaxError', async (event, xhr, settings) => {
    if (xhr.status === 401 && await signIn()) {
      // PrimeFaces ties its callbacks to the first request: what the page shows must be said again.
      window.jQuery.ajax(settings)
        .done((body, status, again) => {
          window.PrimeFaces.ajax.Response.handle(body, status, again)
          window.jQuery(document).trigger('pfAjaxComplete', [again, settings, again.pfArgs])
        })
        .fail(again => refuse(again, settings))
    } else refuse(xhr, settings)
  })

  const WHY = {
    401: 'Chưa thực hiện được vì bạn chưa đăng nhập lại. Nội dung trên trang vẫn còn.',
    403: 'Bạn không có quyền làm việc này.',
  }

  /** Says why not. PrimeFaces frees a button only after an answer of Faces, as after one that found faults. */
  function refuse(xhr, settings) {
    if (xhr.statusText === 'abort') return
    say(WHY[xhr.status] ?? 'Máy chủ chưa thực hiện được yêu cầu. Nội dung trên trang vẫn còn, hãy thử lại sau ít phút.')
    window.jQuery(document).trigger('pfAjaxComplete', [xhr, settings, { validationFailed: true }])
  }

  // While somebody works on the page, its view is kept on the server.
  let active = false
  for (const sign of ['keydown', 'pointerdown']) {
    document.addEventListener(sign, () => { active = true; touched = Date.now() }, { passive: true })
  }
  setInterval(() => {
    if (active) fetch('/api/v1/account').catch(() => null)
    active = false
  }, 5 * 60 * 1000)
}
