// As `npm start` runs without any server; seen by the tests of one project only.
delete process.env.TEST_DATABASE_URL;
delete process.env.TEST_REDIS_URL;
