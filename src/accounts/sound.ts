import { refuse } from '#kit/refusal.ts'

/** Names people sign in with: two to thirty Chinese characters, Latin letters, digits, and . _ -; capitals make no difference. */
export const USERNAME = /^[\p{Script=Han}A-Za-z0-9._-]{2,30}$/u

/** In the history the program itself is called so; a person of that name would have worked on all that was loaded. */
const OWN_NAME = 'system'

/** Refuses what nobody could sign in by. */
export function checkUsername(username: string): void {
  if (!USERNAME.test(username)) throw refuse('invalid', '用户名请用2至30个字，可用汉字、字母、数字和 . _ -', 'username')
  if (username.toLowerCase() === OWN_NAME) throw refuse('invalid', `用户名“${username}”留给程序自己用，请换一个`, 'username')
}

/** Refuses what is too short, too long, or the first that anyone would guess. */
export function checkPassword(password: string): void {
  if ([...password].length < 8) throw refuse('invalid', '密码至少8位，请换一个长一些的', 'password')
  if (password.length > 128) throw refuse('invalid', '密码太长，请不要超过128位', 'password')
  if (/^(.)\1*$/u.test(password) || /^(?:0?123456789?0?|12345678|87654321|password|qwertyui|abcdefgh)$/i.test(password)) throw refuse('invalid', '这个密码太容易猜到，请换一个', 'password')
}
