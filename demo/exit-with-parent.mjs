// Preloaded into a child process that has an IPC channel and leads a process group: when the parent
// is gone, however it ended, the child ends too, and takes what it has started with it.
process.once('disconnect', () => {
	const leadsGroup = process.platform !== 'win32';
	if (leadsGroup) process.once('exit', () => process.kill(-process.pid, 'SIGKILL'));
	process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
