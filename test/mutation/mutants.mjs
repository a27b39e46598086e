// What a slip of the pen could make of a source: a list of {file, line, column, from, to, start, end}, each a small change that still parses.
import { readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'

const TURNED = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '&&': '||', '||': '&&', '-': '+', '+': '-' }
const CALLED = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min', find: 'findLast', findLast: 'find' }

/** Changes of one node, as [node, its new text]. */
const CHANGES = {
  BinaryExpression: (node, text) => turned(node, text),
  LogicalExpression: (node, text) => node.operator === '??' ? [[node, text(node.left)]] : turned(node, text),
  UnaryExpression: (node, text) => node.operator === '!' ? [[node, text(node.argument)]] : [],
  ConditionalExpression: (node, text) => [[node.test, `!(${text(node.test)})`]],
  IfStatement: (node, text) => [[node.test, `!(${text(node.test)})`], ...node.alternate ? [] : [[node, ';']]],
  WhileStatement: node => [[node.test, 'false']],
  Literal: node => typeof node.value === 'number' ? [[node, String(node.value + 1)], [node, `(${node.value - 1})`]] : typeof node.value === 'boolean' ? [[node, String(!node.value)]] : [],
  ArrayExpression: ({ elements }) => elements.length < 2 ? [] : elements.map((element, n) => [n === 0 ? { start: element.start, end: elements[1].start } : { start: elements[n - 1].end, end: element.end }, '']),
  CallExpression: (node, text) => called(node, text),
  ArrowFunctionExpression: ({ body }) => body.type === 'BlockStatement' ? [[body, '{}']] : [],
  FunctionDeclaration: ({ body }) => body === null ? [] : [[body, '{}']],
}

/** A number beside a plus changes by itself, and a text cannot be taken away. */
const isFixed = node => node.type === 'TemplateLiteral' || node.type === 'Literal'

function turned({ left, right, operator }, text) {
  if (!(operator in TURNED) || (/[+-]/.test(operator) && (isFixed(left) || isFixed(right)))) return []
  const between = { start: left.end, end: right.start }
  return [[between, text(between).replace(operator, () => TURNED[operator])]]
}

function called({ callee, arguments: args }, text) {
  if (callee.type !== 'MemberExpression' || callee.computed) return []
  const { name } = callee.property
  if (name === 'filter' && args.length === 1) return [[{ start: callee.object.end, end: args[0].end + 1 }, '']]
  return Object.hasOwn(CALLED, name) ? [[callee.property, CALLED[name]]] : []
}

/** Every node but those of types, which nothing runs. */
function walk(node, visit) {
  if (node.type.startsWith('TS') && !('expression' in node)) return
  visit(node)
  for (const [name, child] of Object.entries(node)) {
    if (name === 'typeAnnotation') continue
    for (const one of Array.isArray(child) ? child : [child]) if (one && typeof one.type === 'string') walk(one, visit)
  }
}

export function mutantsOf(file) {
  const source = readFileSync(file, 'utf8')
  const text = ({ start, end }) => source.slice(start, end)
  const mutants = []
  walk(parseAst(source, { lang: 'ts' }), node => {
    for (const [{ start, end }, to] of CHANGES[node.type]?.(node, text) ?? [])
      mutants.push({ file, ...placeOf(source, start), from: source.slice(start, end), to, start, end })
  })
  return mutants.filter(mutant => parses(mutate(source, mutant)))
}

function placeOf(source, at) {
  const lines = source.slice(0, at).split('\n')
  return { line: lines.length, column: lines.at(-1).length + 1 }
}

function parses(source) {
  try { return parseAst(source, { lang: 'ts' }) !== null } catch { return false }
}

export const mutate = (source, { start, end, to }) => source.slice(0, start) + to + source.slice(end)
