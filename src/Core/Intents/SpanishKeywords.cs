namespace SupportAssistant.Core.Intents;

/// <summary>Spanish words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class SpanishKeywords
{
    public const string List =
        """
        billing 4: cobrado dos veces/cobro doble/doble cobro; devolver ~ dinero/devolución ~ dinero/devuelvan; recibo;
          dar de baja/darme de baja/cancelar ~ servicio/cancelar ~ plan/cancelar ~ suscripción/cancelar ~ cuenta/
          cancelar ~ contrato/cancelar ~ renovación; cuánto cuesta/cuánto costaría; subieron ~ precio/subió ~ precio/
          precio ~ subió/aumentó; tarjeta ~ rechazada/pago rechazado/rechazada; prueba gratis; promoción; no reconozco
        billing 3: importe/monto; contrato; renovación automática; paypal; cupón; presupuesto/cotización; más caro/
          más barato/subida de precio; datos fiscales/nif/cif/rfc/contador; tarjeta; cargo que no reconozco; factura/
          facturación/facturado; reembolso/reembolsar/devolución; cobro/cobrado/cargo/cobrar; tarjeta de crédito;
          cancelar servicio/cancelar plan/cancelar suscripción/cancelar cuenta/cancelar hosting; suscripción; iva;
          tarifa; código promocional/descuento; domiciliación; impago/impagada/falta de pago; dinero; cuota; compré;
          pago/pagamos/pagué/cobran/cobraron
        billing 2: paquete; mensual/anual; banco; pedido; ampliar ~ plan/mejorar ~ plan; pagar/pagado; precio; plan/
          planes; suspendido/suspendida/suspensión; cancelar/cancelación; transferencia bancaria; baja; cuesta/coste/
          costo; gratis/gratuito; dólares/euros
        domains 4: código de autorización; llevarme ~ dominio/transferir ~ dominio/renovar ~ dominio/comprar ~ dominio/
          registrar ~ dominio/dominio ~ caducado/dominio ~ vencido/dominio ~ vence/recuperar ~ dominio;
          propietario ~ dominio/dueño ~ dominio/datos del propietario; registrador; whois; redención; dirección web;
          dominio ~ libre/dominio ~ disponible; perdí ~ dominio/quedarme ~ dominio; dominio ~ bloqueado
        domains 3: transferir dominio/transferencia dominio/trasladar dominio; código epp/código auth/
          código de transferencia; registrar dominio/registrar nuevo dominio/registro de dominio/comprar dominio;
          renovar dominio/renovación dominio; dominio caducado/dominio expirado/dominio vencido/dominio ha caducado/
          dominio caduca/dominio vence/dominio expira; titular/titularidad; renuevo/renuevan
        domains 2: desbloquear ~ dominio; nombre dominio; renovar/renovación; caducado/vencido/expirado
        domains 1: dominio; transferir/transferencia
        dns 4: dns; servidores de nombres/nameservers; apuntar ~ dominio/apuntar ~ ip/apunta ~ dominio/dominio ~ apunta/
          apuntar ~ servidor; registro txt/registro mx/registro cname/añadir registro; nueva ip/ip vieja;
          sigue saliendo/sitio viejo/sitio antiguo/web antigua/sigue mostrando; verificar ~ dominio; no resuelve
        dns 3: servidor de nombres/servidores dns/servidor dns; registro dns; registro a; zona dns; propagación/
          propagar; apuntar dominio/apunta dominio/dominio apunte/apuntar a/apunta a
        dns 2: ip/dirección ip; subdominio; resuelve; registro
        ssl 5: no es privada/no es segura/no seguro/no es seguro
        ssl 4: ssl; https; candado; certificado ~ caducado/certificado ~ vencido/certificado ~ expirado/
          renovar ~ certificado; let's encrypt; certificado ~ venció/certificado venció/certificado caducó
        ssl 3: aviso de seguridad/advertencia de seguridad; certificado/certificado ssl; sitio no seguro/no segura;
          conexión no es privada/conexión no es segura; contenido mixto; cifrado; muestra una advertencia/
          muestra ~ advertencia/aviso ~ navegador
        ssl 2: conexión segura; advertencia
        email 4: correo; llegan ~ spam/llegan ~ no deseados/no deseado/a spam; bandeja; no recibo/no puedo enviar/
          no puedo recibir/no llegan; servidor entrante/servidor saliente/entrante y saliente; buzón lleno/buzón;
          outlook/thunderbird; reenviar; me rebotan/rebotar/rebotó; nueva dirección/crear ~ dirección/
          crear ~ cuenta de correo; no salen/no se envían/no me llegan; bandeja de salida; calendario
        email 3: spam; smtp/imap; formulario de contacto; mensajes que mando/mensajes que envío; correo electrónico;
          buzones; cuenta correo/dirección de correo; bandeja de entrada; reenvío; carpeta spam/correo no deseado;
          respuesta automática/autorespuesta; rebotan/rebotado/rebota/devueltos; servidor de correo; mail/e mail/email;
          contraseña ~ correo
        email 2: adjunto; remitente/destinatario; lista negra
        email 1: enviar/recibir/recibo/envío/llegan; mensajes
        website_error 5: en blanco/pantalla en blanco; error crítico/error fatal; error interno;
          demasiadas redirecciones; modo mantenimiento/mantenimiento programado
        website_error 4: no carga/no abre/no se abre/no aparece nada/no se ve nada; sitio ~ caído/página ~ caída/
          web ~ caída/tienda ~ caída/está caída; dejó de funcionar/no funciona/ya no funciona; no está disponible/
          no disponible/fuera de servicio/no se puede acceder; otra página ~ aparece/página por defecto; desapareció/
          ha desaparecido; mensaje de error; imágenes ~ no; no se ve/no se ven; lista de archivos; no pueden comprar
        website_error 3: página en blanco/pantalla blanca; error 500/error 404/error 403/error 503; página caída/
          web caída/sitio caído/página web caída/está caído/web está caída; no funciona página/página no funciona/
          web no funciona/sitio no funciona/página web no funciona; versión php; servicio no disponible;
          página no encontrada; no se puede acceder a página; sale ~ error/muestra ~ error/aparece ~ error
        website_error 2: plugin/complemento; php; tema; actualizar/actualización; caído/caída; fuera de línea; rota/roto
        website_error 1: error/errores
        website_slow 4: lento/lenta/lentitud/lentísimo; tarda/tardan/demora/demoran/tarda ~ segundos/demora ~ segundos;
          una eternidad/mucho en cargar/mucho en abrir; más rápido/acelerar; se cuelga/se traba/se congela; sobrecargado
        website_slow 3: memoria/cpu/recursos; tráfico/muchas visitas; tiempo de respuesta; muy lento/muy lenta/
          lentísima; tiempo de carga; velocidad; rendimiento; tarda mucho/tarda demasiado/tarda en cargar; más rápida;
          pensando/se queda pensando
        website_slow 2: segundos; tiempo de espera; carga; esperar/espero; lentamente
        database 4: mysql/mariadb/phpmyadmin; base de datos; archivo sql/dump; nueva base;
          error al conectar con base datos/error al establecer conexión con base datos; tabla ~ no existe/faltan tablas/
          conectar ~ base
        database 3: sql; conexión con base de datos/conexión a la base de datos; consulta sql; usuario mysql; volcado
        database 2: consulta; tabla; importar
        malware 7: virus; malware; hackear/hackers; intrusos/intrusión; software malicioso; phishing; alguien entró en;
          hackeado/hackeada/hackearon/hackeo; código malicioso/malicioso/maliciosa; infectado/infectada; troyano;
          sitio engañoso; pirateado/pirateada; comprometida/comprometido
        malware 5: apuestas/casino; redirige a páginas/redirige ~ página/redirigen a/redirige a otra;
          archivos sospechosos/archivos raros/archivos desconocidos/archivos ~ extraños; envía spam/envío de spam/
          enviando spam; usuario desconocido/administrador desconocido; sitio peligroso/engañoso; medicamentos/viagra/
          anuncios/publicidad/ventanas emergentes/cripto; peligroso; no fuimos nosotros; en chino/en japonés;
          no es nuestro/no son nuestros/no creamos
        malware 3: seguridad/proteger; intentos de acceso/ataques; raro/extraño; antivirus
        malware 2: sospechoso/archivos extraños/sospechosa; vulnerabilidad
        migration 4: pasar ~ web/pasarla a ustedes/pasarla/traer ~ sitio/traer ~ web/traspasar/traspaso; otra empresa/
          otro proveedor/proveedor actual/hosting actual/hosting anterior/otra compañía; cambio de proveedor/
          cambio de hosting/cambiarme a ustedes/cambiarme; mover ~ sitio/mover ~ web/migrar ~ sitio; desde wix;
          sitio existente/web existente; llevarme ~ web/llevar ~ sitio; migran/migra/mueven/trasladan/pasan ~ web/
          trasladen
        migration 3: trasladar; otro servidor; migrar/migración; mover sitio/mover web/mover página/trasladar web/
          trasladar sitio/trasladar página/transferir web/transferir sitio/traspasar web; proveedor anterior/
          otro hosting/cambiar de proveedor/cambiar de hosting; servidor antiguo/servidor anterior; mudar/mudanza
        migration 2: mover; nuevo servidor; proveedor; a ustedes/con ustedes; en local; irme
        account_access 4: no puedo entrar/no puedo ingresar/no puedo acceder/no logro entrar/no me deja entrar;
          iniciar sesión/inicio de sesión/login/loguear; olvidé ~ contraseña/olvidé ~ clave/restablecer ~ contraseña/
          restablecerla/recuperar ~ clave/perdí ~ contraseña; usuario o contraseña/contraseña incorrecta/
          datos incorrectos; verificación en dos pasos/autenticador/código de verificación; ip ~ bloqueada/me bloqueó/
          bloqueó ~ ip; credenciales; código ~ sms/sms/código no llega; demasiados intentos; usuario desconocido;
          número de cliente; ingresar ~ cuenta/ingresar al panel; no me deja; códigos de acceso/cambié de teléfono/
          cambiar ~ contraseña
        account_access 3: clave; área de cliente; entrar a cuenta/loguearme/entrar en cuenta; acceder a cuenta/
          acceder al panel; olvidé contraseña/restablecer contraseña/recuperar contraseña; contraseña olvidada/
          cambiar contraseña; ip bloqueada/desbloquear ip/bloqueo de ip/bloqueado ip; doble factor/dos factores/
          dos pasos; acceso denegado
        account_access 2: contraseña; bloqueado/bloqueada/desbloquear; acceso/acceder/entrar; usuario; panel de control;
          cortafuegos
        account_access 1: cuenta
        files_backup 4: ftp/sftp/filezilla; copia de seguridad/copia de respaldo/backup; ssh; sin querer/por error/
          por accidente/por equivocación; recuperar ~ carpeta/versión de ayer/versión anterior/como estaba; disco lleno/
          espacio ~ lleno; tarea cron/cron/tarea programada; proteger ~ carpeta; subir ~ archivo; cada cuánto/
          hacen copias/copias; zip/descomprimir; estado anterior; perdí ~ archivos/fotos borradas; sobrescribí;
          archivos ~ desaparecieron/recuperar ~ archivos/guardan ~ copias
        files_backup 3: respaldo; restaurar/restauración/restauren; archivos borrados/borré archivos/borrado por error/
          borré por error/eliminé por error/borré sin querer/archivos eliminados; administrador de archivos/
          gestor de archivos; espacio en disco/espacio disco; cuenta ftp/acceso ftp/conexión ftp; subir archivos;
          permisos/permisos archivos; acceso ssh/clave ssh; espacio
        files_backup 2: borrar/borró; archivo/fichero; carpeta/directorio; borrado/borré/eliminado/eliminé; descargar;
          subir
        general 4: horario; llamarme/llámenme; empleo/prácticas/vacante; colaboración/patrocinio; protección de datos/
          rgpd; diseño web/logotipo; queja; teléfono de atención; dirección postal; contratando; gerente/encargado;
          hablar con alguien
        general 3: llamar/llaman
        general 2: computadora/ordenador; impresora; oficina
        general 1: gracias a/agradecimiento/agradecer
        """;
}
