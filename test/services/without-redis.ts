// Seen by the tests of one project only: Jest gives each test file an environment of its own.
delete process.env.TEST_REDIS_URL;
