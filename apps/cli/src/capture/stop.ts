/**
 * A signal that is given when whoever runs the command stops it (Ctrl-C, `kill`); a second one ends it at
 * once.
 */
export function stopSignal(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  const stop = () => {
    done()
    controller.abort(new Error('stopped'))
  }
  const done = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return { signal: controller.signal, done }
}
