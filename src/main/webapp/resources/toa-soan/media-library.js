// The page of the library: what media.js gives, and the dialog with what is said about a picture.
{
  const dialog = document.getElementById('picture-details')
  const form = dialog.querySelector('form')
  const find = selector => dialog.querySelector(selector)
  const askDelete = find('.ask-delete')
  const askLeave = find('.ask-leave')
  const grid = new LoaMedia.Grid(document.getElementById('library'), picture => open(picture.id), true)
  let current = null
  let saved = ''

  const listeners = []
  const said = () => JSON.stringify(Object.fromEntries(new FormData(form)))

  /** An answer that comes late takes no open dialog from whoever types in it. */
  async function open(id) {
    try {
      const picture = await LoaMedia.ask('/' + id)
      if (dialog.open) return
      show(picture)
      dialog.showModal()
    } catch (error) {
      Loa.say(error.message)
    }
  }

  /** Draws what is not typed, and tells the other parts of the dialog. */
  function draw(picture) {
    current = picture
    find('img').src = picture.picture.src
    find('img').alt = picture.alt
    const kilobytes = Math.ceil(picture.bytes / 1024).toLocaleString('vi')
    find('.facts').textContent =
      `${picture.name}. ${picture.width} × ${picture.height} điểm ảnh, ${picture.format}, ${kilobytes} KB, tải lên ngày ${LoaMedia.dates.format(new Date(picture.uploadedAt))}.`
    showUses(picture.uses)
    find('[name=delete]').hidden = !picture.deletable || picture.uses.length > 0
    for (const listener of listeners) listener(picture)
  }

  function show(picture) {
    draw(picture)
    for (const name of ['alt', 'caption', 'credit', 'copyright', 'licence']) {
      form.elements[name].value = picture[name]
      form.elements[name].disabled = !picture.describable
    }
    find('[type=submit]').hidden = !picture.describable
    for (const more of dialog.querySelectorAll('.picture-more')) more.open = false
    askDelete.hidden = askLeave.hidden = find('.said').hidden = true
    complain([])
    saved = said()
  }

  /** The text that is worked on and the one that is live are one place to go to. */
  function showUses(uses) {
    const places = new Map()
    for (const use of uses) {
      const [kind, id] = use.subject.split(':')
      const place = places.get(id) ?? { kind, id, title: use.title, visible: false }
      place.visible ||= use.visible
      places.set(id, place)
    }
    find('.uses').replaceChildren(...Array.from(places.values(), useOf))
    find('.unused').hidden = uses.length > 0
  }

  function useOf({ kind, id, title, visible }) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.textContent = title || 'Bài chưa có tiêu đề'
    if (kind.startsWith('article')) link.href = `/toa-soan/duyet.xhtml?id=${id}`
    item.append(link, visible ? ' (đang hiện trên cổng)' : '')
    return item
  }

  /** Each reason stands next to its field; what belongs to none stands above the buttons. */
  function complain(reasons) {
    for (const place of dialog.querySelectorAll('.problem')) place.textContent = ''
    for (const field of form.elements) field.removeAttribute('aria-invalid')
    for (const { field, text } of reasons) {
      const place = document.getElementById(field + '-problem') ?? document.getElementById('file-problem')
      place.textContent += text
      form.elements[field]?.setAttribute('aria-invalid', 'true')
    }
    form.querySelector('[aria-invalid]')?.focus()
  }

  form.addEventListener('submit', async event => {
    event.preventDefault()
    try {
      await LoaMedia.ask('/' + current.id, {
        method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: said(),
      })
      close()
      Loa.say('Đã lưu thông tin ảnh.')
      await refresh()
    } catch (error) {
      complain(error.reasons ?? [{ field: '', text: error.message }])
    }
  })

  /** Draws the pictures anew and gives the focus back to the one that was open. */
  async function refresh() {
    await grid.show()
    const card = grid.find(`[data-picture="${current?.id}"]`) ?? grid.find('[name=filter]')
    card.focus()
  }

  function close() {
    saved = said()
    dialog.close()
  }

  /** The first attempt to leave something unsaved only says so. */
  function mayLeave() {
    if (said() === saved || !askLeave.hidden) return true
    askLeave.hidden = false
    return false
  }

  find('[name=close]').addEventListener('click', () => { if (mayLeave()) close() })
  dialog.addEventListener('cancel', event => { if (!mayLeave()) event.preventDefault() })

  find('[name=delete]').addEventListener('click', () => {
    askDelete.hidden = false
    find('[name=keep]').focus()
  })
  find('[name=keep]').addEventListener('click', () => {
    askDelete.hidden = true
    find('[name=delete]').focus()
  })
  find('[name=delete-now]').addEventListener('click', async () => {
    try {
      await LoaMedia.ask('/' + current.id, { method: 'DELETE' })
      close()
      Loa.say('Đã xóa ảnh.')
      await grid.show()
      grid.find('[name=q]').focus()
    } catch (error) {
      askDelete.hidden = true
      complain(error.reasons ?? [{ field: '', text: error.message }])
    }
  })

  const input = document.getElementById('picture-file')
  if (input) {
    LoaMedia.takeFiles(document.body, input, files => {
      LoaMedia.uploadAll(files, document.getElementById('uploads'), picture => {
        grid.show(1)
        if (dialog.open) Loa.say('Ảnh vừa tải lên đã có trong kho.')
        else if (files.length === 1) open(picture.id)
      })
    })
  }
  const asked = new URLSearchParams(location.search).get('anh')
  grid.recall()
  if (/^\d{1,15}$/.test(asked)) open(asked)
  addEventListener('popstate', () => grid.recall())

  /** Each reason stands next to its field of `part`, one form of the dialog. */
  function complainIn(part, reasons) {
    for (const place of part.querySelectorAll('.problem')) place.textContent = ''
    for (const { field, text } of reasons ?? []) {
      const own = part.querySelector(`#${field}-problem`) ?? part.querySelector('.problem')
      own.textContent += text
    }
  }

  const ask = (path, options) => LoaMedia.ask('/' + current.id + path, options)

  /** What the other parts of the dialog need of it. */
  window.LoaLibrary = {
    ask,
    put: (path, json) => ask(path, {
      method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(json),
    }),
    renew: async () => {
      draw(await ask(''))
      await grid.show()
    },
    onPicture: listener => listeners.push(listener),
    complain: complainIn,
  }
}
