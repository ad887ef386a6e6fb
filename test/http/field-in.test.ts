import { describe, expect, it } from 'vitest';
import { fieldIn } from '../../src/http/field-in.js';
import { toError } from '../../src/http/classify.js';

describe('the field that a refusal names', () => {
  it.each([
    ['taskId must be positive', 'taskId'],
    ['apiKey must not be blank', 'apiKey'],
    ['Invalid parameters: prompt is required', 'prompt'],
    ['Invalid parameters: "aspectRatio" is "7:1"; allowed are 1:1 and 16:9', 'aspectRatio'],
    ['imageUrls[0] cannot be opened', 'imageUrls[0]'],
    ['nodeInfoList[2].fieldName is missing', 'nodeInfoList[2].fieldName'],
    ['请输入参数: apikey', 'apikey'],
    ['缺少参数：webappId', 'webappId'],
    ['prompt不能为空', 'prompt'],
    ['duration 必须大于 0', 'duration'],
    ['Missing required parameter: prompt', 'prompt'],
    ["Unknown value for field 'resolution'.", 'resolution'],
  ])('of %j is %s', (message, field) => expect(fieldIn(message)).toBe(field));

  it.each([
    '',
    'must be greater than 0',
    'failed to parse request body',
    'Invalid parameters: the body is not a JSON object',
    'Invalid parameters',
    'This model is not available',
    'The image is too large',
    'It is not allowed',
    'parameter is invalid',
    '素材ID不能为空',
    'an error of the server',
  ])('of %j is none', (message) => expect(fieldIn(message)).toBeUndefined());

  it('is in the error, for the codes that are about a parameter', () => {
    const message = 'prompt is required';
    const errorOf = (code: string) => toError({ status: 200, body: {} }, { code, message }, '/p');
    expect(['1007', '301', '1601'].map((code) => errorOf(code).field)).toEqual(['prompt', 'prompt', 'prompt']);
    expect(['1501', '803', '1000'].map((code) => errorOf(code).field)).toEqual([undefined, undefined, undefined]);
    expect(errorOf('1007').message).toBe(
      '/p: prompt is required [1007]. Correct prompt; the message says what is wrong and what is allowed. Nothing was started.',
    );
  });
});
