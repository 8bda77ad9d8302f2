import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bankCardFault, creditCodeFault, identityFacts, identityFault } from './check-digit.ts'

describe('identity number', () => {
  test('sound', () => {
    assert.equal(identityFault('11010519491231002X'), null)
    assert.equal(identityFault('370101190102039973'), null)
    // Of an area that does not exist.
    assert.equal(identityFault('987654199911223333'), null)
  })

  test('faults', () => {
    assert.equal(identityFault('110105491231002'), '应为18位')
    assert.equal(identityFault('11010519491231002x'), '应为17位数字加末位数字或大写X')
    assert.equal(identityFault('1101051949123100X2'), '应为17位数字加末位数字或大写X')
    assert.equal(identityFault('110105194902300020'), '出生日期不是真实日期')
    assert.equal(identityFault('110105194912310021'), '校验码不对')
  })

  test('birth and sex', () => {
    assert.deepEqual(identityFacts('11010519491231002X'), { birth: '1949-12-31', female: true })
    assert.deepEqual(identityFacts('370101190102039973'), { birth: '1901-02-03', female: false })
  })
})

describe('unified social credit code', () => {
  test('sound', () => {
    assert.equal(creditCodeFault('91350100M000100Y43'), null)
    assert.equal(creditCodeFault('11320000MB151840XJ'), null)
  })

  test('faults', () => {
    assert.equal(creditCodeFault('91350100M000100Y4'), '应为18位')
    assert.equal(creditCodeFault('91350100M000100Y4Z'), '只能有数字和大写字母，且没有I、O、S、V、Z')
    assert.equal(creditCodeFault('91350100m000100y43'), '只能有数字和大写字母，且没有I、O、S、V、Z')
    assert.equal(creditCodeFault('9135010AM000100Y43'), '第3至8位应为数字')
    assert.equal(creditCodeFault('91350100M000100Y4D'), '校验码不对')
  })
})

describe('bank card', () => {
  test('sound: the standard example 7992739871 + 3, and a 16-digit test number', () => {
    assert.equal(bankCardFault('079927398713'), null)
    assert.equal(bankCardFault('4111111111111111'), null)
  })

  test('faults', () => {
    assert.equal(bankCardFault('079927398710'), '校验位不对')
    assert.equal(bankCardFault('79927398713'), '应为12至19位数字')
    assert.equal(bankCardFault('41111111111111111111'), '应为12至19位数字')
    assert.equal(bankCardFault('4111 1111 1111 1111'), '应为12至19位数字')
  })
})

describe('laws: one changed character never passes', () => {
  const laws: [string, (text: string) => string | null, string, string[]][] = [
    ['identity number', identityFault, '0123456789X', ['11010519491231002X', '370101190102039973']],
    ['credit code', creditCodeFault, '0123456789ABCDEFGHJKLMNPQRTUWXY', ['91350100M000100Y43', '11320000MB151840XJ']],
    ['bank card', bankCardFault, '0123456789', ['079927398713', '4111111111111111']],
  ]
  for (const [name, fault, alphabet, sound] of laws) {
    test(name, () => {
      const change = fc.tuple(fc.constantFrom(...sound), fc.nat(17), fc.constantFrom(...alphabet))
      fc.assert(fc.property(change, ([text, at, character]) => {
        fc.pre(at < text.length && text[at] !== character)
        return fault(text.slice(0, at) + character + text.slice(at + 1)) !== null
      }), { numRuns: 400 })
    })
  }
})
