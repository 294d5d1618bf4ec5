// What the article pages share: asking the API, building elements, words for times.
{
  const UNREACHED = 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.'

  /**
   * Asks the API; never throws. `status` is 0 when the server cannot be reached; `reasons` says in
   * Vietnamese, by field, why something was refused.
   */
  async function api(method, path, json, options = {}) {
    const headers = { Accept: 'application/json', ...options.headers }
    if (json !== undefined) headers['Content-Type'] = 'application/json'
    const body = json === undefined ? undefined : JSON.stringify(json)
    try {
      const answer = await Loa.send('/api/v1' + path, { ...options, method, headers, body })
      const content = answer.status === 204 ? null : await answer.json().catch(() => null)
      const reasons = answer.ok ? [] : content?.reasons ?? [{ field: '', text: content?.detail ?? 'Máy chủ chưa thực hiện được yêu cầu. Hãy thử lại sau ít phút.' }]
      return { ok: answer.ok, status: answer.status, body: content, reasons }
    } catch {
      return { ok: false, status: 0, body: null, reasons: [{ field: '', text: UNREACHED }] }
    }
  }

  const STATES = { DRAFT: 'Bản nháp', RETURNED: 'Trả lại', SUBMITTED: 'Chờ biên tập', EDITED: 'Đã biên tập', APPRAISED: 'Đã thẩm định', APPROVED: 'Đã duyệt', PUBLISHED: 'Đã xuất bản' }
  const LIVES = { LIVE: 'Đang đăng', WITHDRAWN: 'Đã gỡ', GONE: 'Không còn', REPLACED: 'Được thay' }

  /** An element with properties (`class`, `on…` and attributes) and children. */
  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
      else if (value === true) element.setAttribute(name, name)
      else if (value !== false && value != null) element.setAttribute(name, value)
    }
    element.append(...children)
    return element
  }

  /** The time of day in Vietnam at an instant that the server said: its clock is the newsroom's. */
  const clock = instant => new Date(instant).toLocaleTimeString('vi-VN', { hour12: false, timeZone: 'Asia/Ho_Chi_Minh' })

  /** An instant as `datetime-local` shows it in Vietnam, and back. */
  const toLocal = instant => instant ? new Date(Date.parse(instant) + 7 * 3600_000).toISOString().slice(0, 16) : ''
  const toInstant = local => local ? `${local}:00+07:00` : ''

  /** Lower case without accents, as one types in a hurry. */
  const folded = text => text.replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

  window.Loa = { ...window.Loa, api, make, clock, toLocal, toInstant, folded, STATES, LIVES }
}
