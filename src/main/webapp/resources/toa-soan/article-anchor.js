// Where a comment's passage stands: taken from what is selected, and found again in a changed text.
{
  const CONTEXT = 40
  const ENOUGH_CONTEXT = 8
  const squeezed = text => text.replace(/\s+/g, '')

  /** The passage that is selected in one of the `places` ({field: element}); null when none is. */
  function selected(places) {
    const active = document.activeElement
    for (const [field, place] of Object.entries(places)) {
      if (!place) continue
      if (place.matches('textarea')) {
        if (active !== place) continue
        const { value, selectionStart: start, selectionEnd: end } = place
        return { field, quote: value.slice(start, end), prefix: value.slice(0, start).slice(-CONTEXT), suffix: value.slice(end, end + CONTEXT) }
      }
      const selection = getSelection()
      if (selection.rangeCount === 0 || active?.matches('textarea, input')) continue
      const range = selection.getRangeAt(0)
      if (place.contains(range.commonAncestorContainer)) return { field, ...around(range, place) }
    }
    return null
  }

  function around(range, place) {
    const before = document.createRange()
    before.setStart(place, 0)
    before.setEnd(range.startContainer, range.startOffset)
    const after = document.createRange()
    after.setStart(range.endContainer, range.endOffset)
    after.setEnd(place, place.childNodes.length)
    return { quote: range.toString(), prefix: before.toString().slice(-CONTEXT), suffix: after.toString().slice(0, CONTEXT) }
  }

  /** Start and end in the squeezed text `all`, by the server's rule. */
  function place(all, { quote, prefix, suffix }) {
    const [words, before, after] = [quote, prefix, suffix].map(squeezed)
    if (!words) return null
    let best = null
    for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      const fits = fitting(all, before, after, at, at + words.length)
      if (!best || fits > best.fits) best = { start: at, end: at + words.length, fits }
    }
    return best ?? between(all, before, after, words.length)
  }

  function fitting(all, before, after, start, end) {
    let fits = 0
    for (let i = 1; i <= Math.min(before.length, start) && before.at(-i) === all[start - i]; i++) fits++
    for (let i = 0; i < after.length && after[i] === all[end + i]; i++) fits++
    return fits
  }

  function between(all, before, after, length) {
    if (before.length < ENOUGH_CONTEXT || after.length < ENOUGH_CONTEXT || !all.includes(before)) return null
    const start = all.indexOf(before) + before.length
    const end = all.indexOf(after, start)
    return end > start && end - start <= 2 * length ? { start, end } : null
  }

  /** The passage in `element` as a range; null when it no longer stands there. */
  function find(element, anchor) {
    const spots = []
    let all = ''
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode())
      for (let i = 0; i < walker.currentNode.data.length; i++)
        if (/\S/.test(walker.currentNode.data[i])) {
          all += walker.currentNode.data[i]
          spots.push([walker.currentNode, i])
        }
    const found = place(all, anchor)
    if (!found) return null
    const range = document.createRange()
    range.setStart(...spots[found.start])
    range.setEnd(spots[found.end - 1][0], spots[found.end - 1][1] + 1)
    return range
  }

  /** Goes to the passage and shows it. */
  function show(element, anchor) {
    if (!element) return
    if (element.matches('textarea')) {
      const at = element.value.indexOf(anchor.quote)
      element.focus()
      if (at >= 0) element.setSelectionRange(at, at + anchor.quote.length)
      return
    }
    const range = anchor.quote ? find(element, anchor) : null
    ;(range?.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' })
    if (range) CSS.highlights?.set('loa-comment-shown', new Highlight(range))
  }

  /** Marks the passages without touching the text. */
  function mark(places, anchors) {
    if (!CSS.highlights) return
    const ranges = anchors
      .map(each => places[each.field] && !places[each.field].matches('textarea') ? find(places[each.field], each) : null)
      .filter(Boolean)
    CSS.highlights.set('loa-comment', new Highlight(...ranges))
  }

  window.Loa = { ...window.Loa, Anchor: { selected, show, mark } }
}
