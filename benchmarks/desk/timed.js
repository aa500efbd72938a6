/** Milliseconds from something that somebody does to the frame that shows it. */
globalThis.timed = async ({ act, until, isOther }) => {
  const shown = () => document.querySelector(until)
  const find = (selector) => {
    const found = document.querySelector(selector)
    if (!found) throw new Error(`expected ${selector} on ${location.href}`)
    return found
  }
  // What a server writes is relative, what a browser writes is not.
  const linkTo = (path) => {
    const found = [...document.links].find(({ pathname }) => pathname === path)
    if (!found) throw new Error(`expected a link to ${path} on ${location.href}`)
    return found
  }
  const was = isOther ? shown() : null
  if (isOther && !was) throw new Error(`expected ${until} on ${location.href}`)
  const before = was?.id
  const began = performance.now()
  if ('follow' in act) linkTo(act.follow).click()
  else if ('click' in act) find(act.click).click()
  else if ('key' in act)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true }))
  else {
    const field = find(act.into)
    field.focus()
    field.value = act.write
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const isDone = () => {
    const now = shown()
    return now !== null && (!isOther || now.id !== before)
  }
  while (!isDone()) {
    if (performance.now() - began > 20_000)
      throw new Error(`expected ${until} within 20 s on ${location.href}`)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  // The frame in which it is painted has ended once a task runs after it.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - began
}
