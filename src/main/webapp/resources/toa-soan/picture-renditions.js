// The progress of making all renditions anew, while the administrator looks.
{
  const place = document.getElementById('renditions')
  const bar = place.querySelector('progress')
  const button = place.querySelector('[name=begin]')

  async function show(options) {
    try {
      draw(await LoaMedia.ask('/renditions', options))
    } catch (error) {
      place.querySelector('.renditions-said').textContent = error.message
    }
  }

  function draw({ total, done, failed }) {
    bar.max = Math.max(1, total)
    bar.value = total === 0 ? 1 : done
    const broken = failed > 0 ? `, ${failed} ảnh không đọc được` : ''
    place.querySelector('.renditions-said').textContent = `${done} / ${total} ảnh${broken}`
    button.disabled = done < total
    if (done < total && place.open) setTimeout(show, 2000)
  }

  place.addEventListener('toggle', () => { if (place.open) show() })
  button.addEventListener('click', () => show({ method: 'POST' }))
}
