// Pictures: upload with progress, the grid of the library, and the dialog that picks one.
{
  const MOST_BYTES = 15 * 1024 * 1024
  const clone = id => document.getElementById(id).content.cloneNode(true)

  const dates = new Intl.DateTimeFormat('vi', {
    day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh',
  })
  const CONSENT = { MISSING: 'Chưa ghi sự đồng ý', ENDED: 'Đã rút hoặc hết hạn đồng ý' }

  /** The reasons that an answer gives, or one that always fits. */
  function problems(answer) {
    if (answer?.reasons?.length) return answer.reasons
    const text = answer?.detail ?? 'Máy chủ chưa thực hiện được yêu cầu. Hãy thử lại sau ít phút.'
    return [{ field: '', text }]
  }

  /** Calls the API; throws an Error whose `reasons` say in Vietnamese what is wrong. */
  async function ask(path, options) {
    const answer = await Loa.send('/api/v1/media' + path, options)
      .catch(() => { throw refusal({ detail: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.' }) })
    if (answer.status === 204) return null
    const body = await answer.json().catch(() => null)
    if (!answer.ok) throw refusal(body)
    return body
  }

  function refusal(answer) {
    const reasons = problems(answer)
    return Object.assign(new Error(reasons.map(each => each.text).join(' ')), { reasons })
  }

  /** Sends one file to `address`; fetch cannot tell how much of it has gone. */
  function post(address, file, onProgress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', address)
      request.setRequestHeader('X-Loa-Csrf', Loa.guard())
      request.responseType = 'json'
      request.upload.addEventListener('progress', event => {
        if (event.lengthComputable) onProgress?.(event.loaded / event.total)
      })
      request.addEventListener('load', () => resolve(request))
      request.addEventListener('error', () =>
        reject(refusal({ detail: 'Mất kết nối khi đang tải lên. Hãy thử lại.' })))
      const form = new FormData()
      form.append('file', file, nameOf(file))
      request.send(form)
    })
  }

  const nameOf = file => file.name || 'anh-dan'

  /** Sends one file; answers what became of it, as the API says. */
  async function send(address, file, onProgress) {
    if (file.size > MOST_BYTES) {
      throw refusal({ detail: 'Tệp lớn hơn 15 MB. Hãy giảm kích thước ảnh rồi tải lại.' })
    }
    let answer = await post(address, file, onProgress)
    if (answer.status === 401 && await Loa.signIn()) answer = await post(address, file, onProgress)
    if (answer.status !== 201 && answer.status !== 200) throw refusal(answer.response)
    return answer.response
  }

  /** Uploads one after the other; each has a row in `list` that says how far it is or what is wrong. */
  async function uploadAll(files, list, onDone) {
    const waiting = Array.from(files, file => ({ file, row: rowOf(file, list) }))
    for (const { file, row } of waiting) await uploadIn(row, file, '/api/v1/media?duplicates=ask', onDone)
  }

  async function uploadIn(row, file, address, onDone) {
    const state = row.querySelector('.upload-state')
    const progress = row.querySelector('progress')
    try {
      state.textContent = 'Đang tải lên'
      const { items, known } = await send(address, file, part => {
        progress.value = part
        if (part === 1) state.textContent = 'Đang xử lý ảnh'
      })
      if (known.length > 0) return offer(row, file, known[0], onDone)
      row.remove()
      onDone(items[0])
    } catch (error) {
      progress.hidden = true
      state.textContent = error.message
      state.classList.add('problem')
      row.querySelector('.upload-close').hidden = false
    }
  }

  /** The library has it: whoever uploads decides whether it is kept twice. */
  function offer(row, file, { picture, uploader }, onDone) {
    const choice = row.querySelector('.upload-known')
    row.querySelector('progress').hidden = true
    row.querySelector('.upload-state').textContent =
      `Ảnh này đã có trong kho, do ${uploader} tải lên ngày ${dates.format(new Date(picture.uploadedAt))}.`
    choice.hidden = row.querySelector('.upload-close').hidden = false
    choice.querySelector('[name=use]').onclick = () => {
      row.remove()
      onDone(picture)
    }
    choice.querySelector('[name=again]').onclick = () => {
      choice.hidden = row.querySelector('.upload-close').hidden = true
      row.querySelector('progress').hidden = false
      uploadIn(row, file, '/api/v1/media', onDone)
    }
    choice.querySelector('[name=use]').focus()
  }

  function rowOf(file, list) {
    const row = clone('upload-row').firstElementChild
    const name = file.name || 'Ảnh dán'
    row.querySelector('.upload-name').textContent = name
    row.querySelector('progress').setAttribute('aria-label', `Đã tải lên ${name}`)
    row.querySelector('.upload-close').addEventListener('click', () => row.remove())
    list.append(row)
    return row
  }

  /** Hands on files that are chosen in `input`, dropped on `place` or pasted while `place` is open. */
  function takeFiles(place, input, take) {
    input.addEventListener('change', () => {
      take(Array.from(input.files))
      input.value = ''
    })
    const holdsFiles = event => event.dataTransfer?.types.includes('Files')
    place.addEventListener('dragover', event => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      place.classList.add('takes-files')
    })
    place.addEventListener('dragleave', event => {
      if (!place.contains(event.relatedTarget)) place.classList.remove('takes-files')
    })
    place.addEventListener('drop', event => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      place.classList.remove('takes-files')
      take(Array.from(event.dataTransfer.files))
    })
    place.addEventListener('paste', event => {
      if (event.clipboardData.files.length === 0) return
      event.preventDefault()
      take(Array.from(event.clipboardData.files))
    })
  }

  /**
   * The library's pictures in `place`, with search and pages; `onChoose` gets the one clicked.
   * A page of its own keeps in its address what is asked.
   */
  class Grid {
    constructor(place, onChoose, isPage = false) {
      this.place = place
      this.onChoose = onChoose
      this.isPage = isPage
      this.page = 1
      place.replaceChildren(clone('picture-search'))
      this.find('.library-filter').hidden = !isPage
      this.find('form').addEventListener('submit', event => {
        event.preventDefault()
        this.show(1)
      })
      for (const name of ['mine', 'filter']) {
        this.find(`[name=${name}]`).addEventListener('change', () => this.show(1))
      }
      this.find('[name=previous]').addEventListener('click', () => this.show(this.page - 1))
      this.find('[name=next]').addEventListener('click', () => this.show(this.page + 1))
    }

    find(selector) {
      return this.place.querySelector(selector)
    }

    async show(page = this.page, change = 'pushState') {
      const form = new FormData(this.find('form'))
      const asked = { q: form.get('q'), filter: form.get('filter'), mine: form.has('mine'), page }
      try {
        const answer = await ask('?' + new URLSearchParams(asked))
        const last = Math.max(1, Math.ceil(answer.total / answer.size))
        if (page > last) return await this.show(last, change)
        if (this.isPage) this.keep(asked, change)
        this.draw(answer)
      } catch (error) {
        this.find('.found').textContent = error.message
      }
    }

    /** Writes what is asked into the address, so that it can be sent on and come back to. */
    keep({ q, filter, mine, page }, change) {
      const kept = new URLSearchParams()
      if (q.trim()) kept.set('q', q.trim())
      if (filter !== 'ALL') kept.set('loc', filter)
      if (mine) kept.set('cua-toi', 1)
      if (page > 1) kept.set('trang', page)
      const search = String(kept) && '?' + kept
      if (search !== location.search) history[change](null, '', location.pathname + search)
    }

    /** Asks what the address says. */
    async recall() {
      const kept = new URLSearchParams(location.search)
      const { q, filter, mine } = this.find('form').elements
      q.value = kept.get('q') ?? ''
      filter.value = kept.get('loc') ?? 'ALL'
      if (!filter.value) filter.value = 'ALL'
      mine.checked = kept.get('cua-toi') === '1'
      await this.show(Math.max(1, Number.parseInt(kept.get('trang'), 10) || 1), 'replaceState')
    }

    draw({ items, total, page, size }) {
      const pages = Math.max(1, Math.ceil(total / size))
      this.page = page
      this.find('.pictures').replaceChildren(...items.map(each => this.card(each)))
      this.find('.found').textContent = total > 0 ? `${total} ảnh` : ''
      this.find('.empty').hidden = total > 0
      const filter = this.find('[name=filter]').selectedOptions[0]
      this.find('.empty-help').hidden = filter.value !== 'ALL'
      this.find('.empty-title').textContent =
        filter.value === 'ALL' ? 'Không có ảnh nào' : `Không có ảnh nào thuộc loại “${filter.text}”`
      this.find('.pages').hidden = pages < 2
      this.find('.page-number').textContent = `Trang ${page} / ${pages}`
      this.find('[name=previous]').disabled = page <= 1
      this.find('[name=next]').disabled = page >= pages
    }

    card(picture) {
      const card = clone('picture-card').firstElementChild
      card.querySelector('img').src = picture.picture.candidates[0].url
      card.querySelector('.picture-label').textContent = picture.alt || picture.name
      card.querySelector('.picture-gap').hidden = picture.alt !== ''
      const consent = card.querySelector('.picture-consent')
      consent.textContent = CONSENT[picture.consent] ?? ''
      consent.hidden = consent.textContent === ''
      consent.classList.toggle('bad', picture.consent === 'ENDED')
      consent.classList.toggle('waiting', picture.consent === 'MISSING')
      const button = card.querySelector('button')
      button.dataset.picture = picture.id
      button.addEventListener('click', () => this.onChoose(picture))
      return card
    }
  }

  /** What a text needs to know of a picture. */
  const chosen = ({ id, alt, caption, credit, width, height }) => ({ id, alt, caption, credit, width, height })

  let picker = null

  /** Opens the dialog; resolves with the chosen picture, or null when it was closed. */
  function pick() {
    picker ??= preparePicker()
    return picker()
  }

  function preparePicker() {
    const dialog = document.getElementById('picture-picker')
    let settle = () => {}
    const finish = picture => {
      settle(picture && chosen(picture))
      settle = () => {}
      dialog.close()
    }
    const grid = new Grid(dialog.querySelector('.library'), finish)
    const list = dialog.querySelector('.uploads')
    takeFiles(dialog, dialog.querySelector('[type=file]'), files =>
      uploadAll(files, list, picture => files.length === 1 ? finish(picture) : grid.show(1)))
    dialog.querySelector('[name=close]').addEventListener('click', () => finish(null))
    dialog.addEventListener('close', () => finish(null))
    return () => new Promise(resolve => {
      settle = resolve
      grid.show(1)
      dialog.showModal()
      grid.find('[name=q]').focus()
    })
  }

  window.LoaMedia = { pick, send, nameOf, chosen, uploadAll, takeFiles, ask, dates, Grid }
}
