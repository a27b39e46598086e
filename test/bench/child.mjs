// Runs a command to its end, its output thrown away, and says what it took.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

// With it set, Node reads certificates at every start.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** Seconds, and the peak of its memory in MB where the system tells (Linux). */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    let peak = 0
    const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid)) }, 20)
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(watch)
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - start) / 1000, peak })
      else reject(new Error(`${command} ${args.join(' ')}: exit code ${code}`))
    })
  })
}

function peakOf(pid) {
  try { return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024 } catch { return 0 }
}

/** The quickest of some rounds for each of the named runs; they take turns, so that all meet the same machine. */
export async function best(runs, rounds) {
  const results = Object.fromEntries(Object.keys(runs).map(name => [name, { seconds: Infinity, peak: 0 }]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, go] of Object.entries(runs)) {
      const { seconds, peak } = await go()
      results[name] = { seconds: Math.min(results[name].seconds, seconds), peak: Math.max(results[name].peak, peak) }
    }
  }
  return results
}
