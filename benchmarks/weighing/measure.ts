/**
 * Timing: wall and processor time of a step, medians over runs.
 */
export type Times = { readonly wall: number; readonly cpu: number }

/** Runs a step once; milliseconds. */
export function timed<T>(step: () => T): { readonly made: T; readonly times: Times } {
  const used = process.cpuUsage()
  const start = performance.now()
  const made = step()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { made, times: { wall, cpu: (user + system) / 1000 } }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

export function medianTimes(all: readonly Times[]): Times {
  return { wall: median(all.map((times) => times.wall)), cpu: median(all.map((times) => times.cpu)) }
}

export function sum(times: readonly Times[]): Times {
  return {
    wall: times.reduce((total, { wall }) => total + wall, 0),
    cpu: times.reduce((total, { cpu }) => total + cpu, 0),
  }
}

export function collect(): void {
  globalThis.gc?.()
}
