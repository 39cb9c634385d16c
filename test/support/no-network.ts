import nock from 'nock';

/** Every request over HTTP is refused, and fails the test that made it even when the code takes no notice. */
export function useNoNetwork(): void {
	const requests: string[] = [];
	const remember = ({ method, host, path }: Record<'method' | 'host' | 'path', string>) => {
		requests.push(`${method} ${host}${path}`);
	};
	beforeAll(() => {
		nock.disableNetConnect();
		nock.emitter.on('no match', remember);
	});
	afterEach(() => {
		expect(requests.splice(0)).toEqual([]);
	});
	afterAll(() => {
		nock.emitter.off('no match', remember);
		nock.enableNetConnect();
		nock.restore();
	});
}
