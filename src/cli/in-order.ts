/** Each item's result, in the items' order, with so many under way at once. A result that is there does not wait for the next item. */
export async function* inOrder<T, R>(items: AsyncIterable<T>, width: number, run: (item: T) => Promise<R>): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]()
  const running: Promise<R>[] = []
  let next: Promise<IteratorResult<T>> | null = source.next()
  try {
    while (next || running.length > 0) {
      const oldest = running[0]
      const item = !next || running.length >= width ? null : oldest ? await Promise.race([next, oldest.then(() => null)]) : await next
      if (item === null) {
        yield await oldest!
        running.shift()
      } else if (item.done) next = null
      else {
        const job = run(item.value)
        // Heard when its turn comes.
        job.catch(() => {})
        running.push(job)
        next = source.next()
      }
    }
  } finally {
    void source.return?.()
  }
}
