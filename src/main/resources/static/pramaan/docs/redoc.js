Redoc.init('/openapi.json', { hideLoading: false }, document.getElementById('redoc'));
