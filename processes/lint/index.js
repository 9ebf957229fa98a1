module.exports = {
  configs: {
    recommended: {
      rules: {
        'readable-id': 'error',
        'named-threshold': 'error'
      }
    }
  }
};
