//! The tests of bpm-rest; see requests/ and suite/.
