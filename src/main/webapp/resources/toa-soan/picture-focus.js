// What the crops of a picture are made around: by pointer, arrow keys or numbers, with previews.
{
  const place = document.getElementById('picture-focus')
  const form = place.querySelector('form')
  const stage = place.querySelector('.focus-stage')
  const point = place.querySelector('.focus-point')
  const crops = place.querySelectorAll('.crop')
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  const percent = value => Math.max(0, Math.min(100, Math.round(Number(value) || 0)))
  let picture = null
  let focus = { x: 50, y: 50 }

  LoaLibrary.onPicture(shown => {
    picture = shown
    place.hidden = !picture.describable
    stage.querySelector('img').src = picture.picture.src
    for (const crop of crops) crop.src = picture.picture.src
    move(picture.focus)
  })

  function move({ x, y }) {
    focus = { x: percent(x), y: percent(y) }
    form.elements.x.value = focus.x
    form.elements.y.value = focus.y
    draw()
  }

  function draw() {
    point.style.left = focus.x + '%'
    point.style.top = focus.y + '%'
    document.getElementById('focus-place').textContent = `Tiêu điểm: ngang ${focus.x}%, dọc ${focus.y}%`
    for (const crop of crops) crop.style.objectPosition = position(Number(crop.dataset.ratio))
  }

  /** The same piece that the server cuts out, as CSS says it. */
  function position(ratio) {
    const { width, height } = picture
    const wide = Math.min(width, height * ratio)
    return `${share(width, wide, focus.x)}% ${share(height, wide / ratio, focus.y)}%`
  }

  function share(whole, piece, at) {
    const free = whole - piece
    if (free <= 0) return 50
    return Math.max(0, Math.min(free, whole * at / 100 - piece / 2)) / free * 100
  }

  stage.addEventListener('click', event => {
    if (event.detail === 0) return // pressed by the keyboard
    const box = stage.querySelector('img').getBoundingClientRect()
    move({ x: (event.clientX - box.left) / box.width * 100, y: (event.clientY - box.top) / box.height * 100 })
  })
  stage.addEventListener('keydown', event => {
    const arrow = ARROWS[event.key]
    if (!arrow) return
    event.preventDefault()
    const step = event.shiftKey ? 10 : 1
    move({ x: focus.x + arrow[0] * step, y: focus.y + arrow[1] * step })
  })
  form.addEventListener('input', () => {
    focus = { x: percent(form.elements.x.value), y: percent(form.elements.y.value) }
    draw()
  })
  form.elements.centre.addEventListener('click', () => move({ x: 50, y: 50 }))

  form.addEventListener('submit', async event => {
    event.preventDefault()
    try {
      await LoaLibrary.put('/focus', { x: Number(form.elements.x.value), y: Number(form.elements.y.value) })
      LoaLibrary.complain(form, [])
      Loa.say('Đã lưu tiêu điểm. Các khung cắt mới đã có hiệu lực.')
      await LoaLibrary.renew()
    } catch (error) {
      LoaLibrary.complain(form, error.reasons)
    }
  })
}
