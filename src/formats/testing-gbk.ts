/** A text as older programs of Windows write it. Node reads GBK but does not write it: every pair of bytes is read once. */
export function gbk(text: string): Buffer {
  return Buffer.from([...text].flatMap(letter => PAIRS.get(letter) ?? [letter.charCodeAt(0)]))
}

const PAIRS = new Map(Array.from({ length: 0x7e * 0xbf }, (_, i) => [0x81 + Math.floor(i / 0xbf), 0x40 + i % 0xbf]).map(pair => [
  new TextDecoder('gbk').decode(Uint8Array.from(pair)), pair,
]))
