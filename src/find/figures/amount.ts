/**
 * Numbers without float dust: an integer beyond 2^53 is a bigint, everything else the double nearest to what is written.
 */
export type Amount = number | bigint

const settle = (n: bigint): Amount => (n <= BigInt(Number.MAX_SAFE_INTEGER) && n >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n)

/** The value of plain decimal digits, `1234.50`. */
export function parse(digits: string): Amount {
  const near = Number(digits)
  if (Number.isSafeInteger(near) || digits.includes('.')) return near
  return settle(BigInt(digits))
}

/** `amount` × 10^power, exact: 40.9 billion is moved by its decimal point, not multiplied. */
export function shift(amount: Amount, power: number): Amount {
  if (power === 0) return amount
  if (typeof amount === 'bigint') return amount * 10n ** BigInt(power)
  const near = Number(`${amount}e${power}`)
  if (Number.isSafeInteger(near) || !Number.isInteger(near) || Math.abs(amount) < 1e-6 || Math.abs(amount) >= 1e21) return near
  const [whole, decimals = ''] = String(amount).split('.') as [string, string?]
  return settle(BigInt(whole + decimals) * 10n ** BigInt(power - decimals.length))
}

/** The sum; of decimals to 15 digits, so that 20 and 0.43 make 20.43. */
export function plus(a: Amount, b: Amount): Amount {
  const sum = Number(a) + Number(b)
  if (Number.isSafeInteger(sum)) return sum
  const whole = (n: Amount): n is number => typeof n === 'bigint' || Number.isInteger(n)
  return whole(a) && whole(b) ? settle(BigInt(a) + BigInt(b)) : Number(sum.toPrecision(15))
}

export const negate = (a: Amount): Amount => (a === 0 ? 0 : -a)

/** As the JSON writes it: decimal digits as text where a double would lose some. */
export const valueOf = (a: Amount): number | string => (typeof a === 'bigint' ? String(a) : a)
