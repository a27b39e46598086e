import type { Output } from './io.ts'

/** How far the input has been read, in bytes as they lie on the disk. */
export interface Meter { read: number, total: number | null }

/** A line on standard error that says how a long run goes; `clear` makes room for another line. */
export interface Progress {
  readonly add: (articles: number, bytes: number) => void
  readonly clear: () => void
}

/** A run of less than a second needs none. */
const PATIENCE = 1000
const PAUSE = 200
const ERASE = '\r\u001b[K'

export function progress(stderr: Output, meter: Meter, now: () => number = () => performance.now()): Progress {
  const start = now()
  let last = start + PATIENCE - PAUSE
  let articles = 0
  let bytes = 0
  let shown = false
  const write = (text: string): void => { stderr.write(text, () => {}) }
  return {
    add(more, size) {
      articles += more
      bytes += size
      if (now() - last < PAUSE) return
      last = now()
      shown = true
      write(ERASE + sentence(articles, bytes, meter, (last - start) / 1000))
    },
    clear() {
      if (shown) write(ERASE)
      shown = false
    },
  }
}

/** 12,345 articles, 10.3 MB/s, 0:42 left */
function sentence(articles: number, bytes: number, { read, total }: Meter, seconds: number): string {
  const said = [`${grouped(articles)} articles`, `${(bytes / seconds / 1e6).toFixed(1)} MB/s`]
  if (total !== null && read > 0) said.push(`${clock(seconds * Math.max(0, total - read) / read)} left`)
  return said.join(', ')
}

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
