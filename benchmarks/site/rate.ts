import { Agent, get } from 'node:http'

/** Readers that ask at once, each for the next page when it has the last. */
const READERS = 8
/** How long to ask, in milliseconds. */
const DURATION = 3000

/** Requests a second that a server answers in a coding, once it is warm; bytes are not decoded. */
export async function perSecond(url: string, coding: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  await ask(url, coding, agent)
  const start = performance.now()
  let answered = 0
  const reader = async () => {
    for (; performance.now() - start < DURATION; answered++) await ask(url, coding, agent)
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  agent.destroy()
  return (answered * 1000) / (performance.now() - start)
}

/** Asks for a page and reads it to its end. */
export function ask(url: string, coding: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': coding } }, (response) => {
      response.on('end', resolve).on('error', reject).resume()
    }).on('error', reject)
  })
}
