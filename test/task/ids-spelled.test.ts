import { describe, expect, it } from 'vitest';
import { decode } from '../../src/http/response.js';
import { taskIdsIn } from '../../src/task/task-in.js';

const idsIn = (text: string, status = 200) => taskIdsIn(decode(status, new Headers(), text));

const ID = '1900000000000000301';
const record = `{"taskId":"${ID}","status":"RUNNING"}`;

describe('an id that stands whole in a response of which no JSON can be made', () => {
  it.each([
    ['before a comma too many', `{"taskId":"${ID}",}`],
    ['before two commas', `{"taskId":"${ID}",,"status":"RUNNING"}`],
    ['bare, before a comma too many', `{"code":0,"data":{"taskId":${ID},}}`],
    ['bare, in front of a bracket', `{"msg":"a\tb","data":{"taskId":${ID}}}`],
    ['before a line break in a text', `{"taskId":"${ID}","msg":"a\nb"}`],
    ['behind a tab in a text', `{"msg":"a\tb","data":{ "taskId" : "${ID}" }}`],
    ['before an escape that is none', `{"taskId":"${ID}","path":"C:\\Users"}`],
    ['behind a brace that nothing closes', `Warning: unexpected { in x.php on line 3\n${record}`],
    ['behind a style that nothing closes', `<style>a{b:c</style>${record}`],
    ['behind a quote that nothing closes', `<style>a{content:"</style>${record}`],
    ['behind more than a hundred records', `${'data: {"a":1}\n'.repeat(101)}data: ${record}`],
    ['behind a comment', `{/* v2 */"taskId":"${ID}"}`],
    ['before undefined', `{"taskId":"${ID}","x":undefined}`],
    ['before a word without quotes', `{"taskId":"${ID}","status":RUNNING}`],
    ['behind what is about something else', `{"request":{"taskId":"5","a":[1]},"taskId":"${ID}",}`],
    ['behind errors of other tasks', `{"errors":[{"taskId":"5"}],"taskId":"${ID}",}`],
    ['behind a list of other ones', `{"list":[{"taskId":"5"},{"sub":[1]}],"taskId":"${ID}",}`],
    ['in a list alone', `{"data":[{"taskId":"${ID}",}]}`],
    ['as Python prints it', `{'taskId': '${ID}', 'status': None}`],
    ['as Python prints it, bare', `{'code': None, 'data': {'taskId': ${ID}}, 'success': True}`],
    ['as Python prints it, behind errors of other tasks', `{'errors': [{'taskId': '5'}], 'taskId': '${ID}'}`],
    ['twice', `{"taskId":"${ID}","data":{"taskId":"${ID}",}}`],
    ['at the end of what is about something else', `{"request":{"a":1}"taskId":"${ID}"}`],
    ['at the end of a list of other ones', `{"list":[{"taskId":"5"}]"taskId":"${ID}"}`],
    ['behind two lists with no comma between them', `{"a":[{"taskId":"5"}]"b":[{"taskId":"6"}],"taskId":"${ID}"}`],
    ['in a record that is named as lists of errors are', `{"error":{"taskId":"${ID}",}}`],
    ['beside a code of success', `{"code":0,"errorCode":"","success":true,"data":[{"taskId":"${ID}",}]}`],
  ])('%s', (_, text) => expect(idsIn(text)).toEqual([ID]));

  it.each([
    ['of an id that broke off', `{"msg":"a\tb","taskId":"19000000`],
    ['of a bare id that broke off', '{"msg":"a\tb","taskId":19000000'],
    ['of a number that is none', '{"msg":"a\tb","taskId":1.9e18}'],
    ['of the request', '{"request":{"taskId":"5"},}'],
    ['of a task before this one', '{"data":{"parentTask":{"taskId":"5",}}}'],
    ['of tasks in the way', '{"code":421,"tasks":[{"taskId":"5"}],}'],
    ['of tasks in the way, by the status', '{"tasks":[{"taskId":"5"}],}'],
    ['of tasks in the way, without a code', '{"success":false,"tasks":[{"taskId":"5"}],}'],
    ['of tasks in the way, as Python prints them', "{'code': 421, 'tasks': [{'taskId': '5'}]}"],
    ['of tasks in the way, as Python prints failures', "{'success': False, 'tasks': [{'taskId': '5'}]}"],
    ['of the request, as Python prints it', "{'request': {'taskId': '5'}}"],
    ['without a task', '{"code":805,"taskId":"0",}'],
    ['in a text', '{"msg":"\\"taskId\\":\\"5\\"",}'],
  ])('is none %s', (name, text) => expect(idsIn(text, name.endsWith('status') ? 500 : 200)).toEqual([]));

  it('is none of tasks in the way by the first status that is no success', () => {
    const text = '{"tasks":[{"taskId":"5"}],}';
    expect([idsIn(text, 299), idsIn(text, 300)]).toEqual([['5'], []]);
  });

  it('is left open where there are several', () => {
    expect(idsIn('{"taskId":"5",} {"taskId":"6",}')).toEqual(['5', '6']);
  });

  it('counts only where no record that can be read has one', () => {
    expect(idsIn(`{"taskId":"5",} ${record}`)).toEqual([ID]);
    expect(idsIn(`{"tasks":[{"taskId":"5"}]} { x`, 500)).toEqual([]);
  });

  it('is found in proportion to the text: a quadratic reader would take hours', () => {
    const size = 2_000_000;
    for (const piece of [
      '{',
      '"taskId":',
      '"taskId":"',
      '"a":[',
      '"request":{',
      '"a":[{"request":{',
      '"',
      ' ',
      '"code":',
      "'taskId':'",
      `"'`,
      "'a':[",
    ])
      expect(idsIn(`x ${piece.repeat(size / piece.length)}`)).toEqual([]);
    expect(idsIn(`x ${'"taskId":"5",'.repeat(size / 13)}`)).toEqual(['5']);
  });
});
