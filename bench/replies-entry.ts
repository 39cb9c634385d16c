export { classifyReply } from '../domain/replies/classify-reply';
export { readReplyCases } from '../eval/evaluate-replies';
export { toReplyInput } from '../eval/reply-case';
